// swift-tools-version: 6.3
import PackageDescription

/// The same rules for every Swift target: warnings are errors, memory safety is strict, imports say
/// what they expose.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let toml = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")

let package = Package(
  name: "tickmark",
  products: [
    .executable(name: "tickmark", targets: ["Tickmark"]),
    .executable(name: "tickmark-lab", targets: ["TickmarkLab"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
  ],
  targets: [
    .target(name: "CProseModel", exclude: ["model.bin", "MODEL.md"]),
    .target(name: "CSample"),
    .target(name: "CSQLiteSetup", linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(name: "CVerifier", exclude: ["verify.py"]),
    // The kernels are optimised in debug builds too: unoptimised, the tests would read for minutes.
    .target(
      name: "CProseKernels", exclude: ["paths.inc"],
      cSettings: [.unsafeFlags(["-O2"], .when(configuration: .debug))]),
    .target(
      name: "Prose", dependencies: ["CProseModel", "CProseKernels", crypto], swiftSettings: strict),
    .target(name: "Claims", dependencies: ["Prose"], swiftSettings: strict),
    .target(name: "Intake", dependencies: ["Claims", "Prose"], swiftSettings: strict),
    .target(
      name: "Ledger",
      dependencies: [
        "CSQLiteSetup", "CVerifier", "Claims", "Prose", grdb, sqlite, crypto, cryptoExtras,
      ],
      swiftSettings: strict),
    .target(name: "Reports", dependencies: ["Claims", "Prose"], swiftSettings: strict),
    .executableTarget(
      name: "Tickmark",
      dependencies: [
        "CSample", "Claims", "Intake", "Ledger", "Prose", "Reports", argumentParser, toml,
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "TickmarkLab",
      dependencies: ["CProseKernels", "Claims", "Ledger", "Prose", argumentParser, crypto],
      swiftSettings: strict),
    .testTarget(name: "ProseTests", dependencies: ["Prose"], swiftSettings: strict),
    .testTarget(name: "ClaimsTests", dependencies: ["Claims", "Prose"], swiftSettings: strict),
    .testTarget(
      name: "IntakeTests", dependencies: ["Intake", "Claims", "Prose"], swiftSettings: strict),
    .testTarget(
      name: "LedgerTests", dependencies: ["Ledger", "Claims", "Prose", "Reports", grdb],
      exclude: [
        "Frozen/ledger-1.sqlite", "Frozen/ledger-1.listings", "Frozen/ledger-2.sqlite",
        "Frozen/ledger-2.listings", "Frozen/ledger-3.sqlite", "Frozen/ledger-3.listings",
      ], swiftSettings: strict),
    .testTarget(
      name: "ReportsTests", dependencies: ["Reports", "Claims", "Prose"], exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "TickmarkTests",
      dependencies: ["Tickmark", "Claims", "Intake", "Ledger", "Prose", "Reports"],
      exclude: ["Transcripts"], swiftSettings: strict),
    .testTarget(
      name: "TickmarkLabTests", dependencies: ["TickmarkLab", "Prose"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
