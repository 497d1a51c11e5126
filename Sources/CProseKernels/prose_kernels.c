#include "prose_kernels.h"
