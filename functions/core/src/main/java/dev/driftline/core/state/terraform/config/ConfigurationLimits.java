package dev.driftline.core.state.terraform.config;

/// How much of a configuration is read.
///
/// @param maxFileBytes of one file
/// @param maxNesting of blocks, brackets and templates in one another
/// @param maxModuleDepth of modules that call modules
/// @param maxModules calls of modules, all together: a few folders that call each other twice are millions of calls
record ConfigurationLimits(int maxFileBytes, int maxNesting, int maxModuleDepth, int maxModules) {

    static ConfigurationLimits defaults() {
        return new ConfigurationLimits(5 * 1024 * 1024, 100, 50, 5000);
    }
}
