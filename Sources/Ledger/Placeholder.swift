import Crypto
import GRDB
enum Placeholder {}
