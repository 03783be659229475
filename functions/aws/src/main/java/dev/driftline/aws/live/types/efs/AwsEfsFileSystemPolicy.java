package dev.driftline.aws.live.types.efs;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.IamPolicy;

/// Who may use a file system.
final class AwsEfsFileSystemPolicy {

    static final ResourceType<String> TYPE = ResourceType.named("aws_efs_file_system_policy")
            .identifiedBy("file_system_id")
            .readBy(Efs.POLICIES)
            .attribute("policy", policy -> policy, IamPolicy.MEANING)
            .allIgnored("the identity", "file_system_id", "id")
            .ignored(
                    "bypass_policy_lockout_safety_check",
                    "only read when Terraform writes the policy; AWS does not keep it")
            .done();

    private AwsEfsFileSystemPolicy() {}
}
