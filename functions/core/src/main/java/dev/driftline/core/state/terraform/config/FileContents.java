package dev.driftline.core.state.terraform.config;

import java.util.Map;

/// What one file of a module says that matters here.
///
/// @param ignored by address within the module, `aws_sqs_queue.jobs`
/// @param calls the source of each called module by name; empty when the file does not give it as a plain text
record FileContents(Map<String, IgnoreList> ignored, Map<String, String> calls) {
    FileContents {
        ignored = Map.copyOf(ignored);
        calls = Map.copyOf(calls);
    }
}
