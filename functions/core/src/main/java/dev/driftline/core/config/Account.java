package dev.driftline.core.config;

import java.util.Optional;

/// An AWS account that is read by a role of its own.
///
/// @param id twelve digits
public record Account(String id, String roleArn, Optional<String> externalId) {}
