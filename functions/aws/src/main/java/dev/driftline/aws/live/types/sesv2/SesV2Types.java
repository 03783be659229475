package dev.driftline.aws.live.types.sesv2;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of SES (API v2).
public final class SesV2Types {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_sesv2_dedicated_ip_pool", () -> AwsSesv2DedicatedIpPool.TYPE),
            entry("aws_sesv2_email_identity", () -> AwsSesv2EmailIdentity.TYPE));

    private SesV2Types() {}
}
