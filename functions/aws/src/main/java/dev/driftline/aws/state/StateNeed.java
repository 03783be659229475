package dev.driftline.aws.state;

/// What reading a state must be allowed.
///
/// @param action the IAM action, `s3:GetObject`
/// @param resource the ARN it is needed on
public record StateNeed(String action, String resource) {}
