package dev.driftline.core.model;

/// The part of AWS that a region belongs to, the second part of each ARN there (AWS General Reference, "Amazon Resource
/// Names").
public final class Partition {

    private Partition() {}

    public static String of(String region) {
        return region.startsWith("cn-") ? "aws-cn" : region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
    }
}
