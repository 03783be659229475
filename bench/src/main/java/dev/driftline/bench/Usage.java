package dev.driftline.bench;

/// What a subject took.
///
/// @param wallSeconds from the start of its process, or of the invocation
/// @param cpuSeconds of all its threads, the start of its JVM included
/// @param heapMegabytes the most that was on the heap when the collector looked, garbage included
/// @param rssMegabytes the most memory that was resident; 0 where the system does not tell
record Usage(double wallSeconds, double cpuSeconds, double heapMegabytes, double rssMegabytes) {}
