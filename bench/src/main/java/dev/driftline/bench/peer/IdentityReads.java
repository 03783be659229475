package dev.driftline.bench.peer;

import dev.driftline.aws.client.AwsClients;
import software.amazon.awssdk.services.iam.IamClient;

/// As the AWS provider reads them (terraform-provider-aws 5.46, internal/service/iam: `resourceRoleRead` and so on).
record IdentityReads(AwsClients aws) {

    private IamClient iam() {
        return aws.get(IamClient.class, IamClient::builder, Peer.REGION);
    }

    /// With what is inline and what is attached.
    void role(Described it) {
        var name = it.text("name");
        iam().getRole(ask -> ask.roleName(name));
        iam().listRolePolicies(ask -> ask.roleName(name))
                .policyNames()
                .forEach(policy -> iam().getRolePolicy(ask -> ask.roleName(name).policyName(policy)));
        iam().listAttachedRolePolicies(ask -> ask.roleName(name));
    }

    void policy(Described it) {
        var policy = iam().getPolicy(ask -> ask.policyArn(it.id())).policy();
        iam().getPolicyVersion(ask -> ask.policyArn(it.id()).versionId(policy.defaultVersionId()));
    }

    void attachment(Described it) {
        iam().listAttachedRolePolicies(ask -> ask.roleName(it.text("role")));
    }

    void inline(Described it) {
        iam().getRolePolicy(ask -> ask.roleName(it.text("role")).policyName(it.text("name")));
    }

    void user(Described it) {
        iam().getUser(ask -> ask.userName(it.id()));
    }

    void group(Described it) {
        iam().getGroup(ask -> ask.groupName(it.id()));
    }

    /// And whether its role is still there.
    void profile(Described it) {
        iam().getInstanceProfile(ask -> ask.instanceProfileName(it.id()));
        iam().getRole(ask -> ask.roleName(it.text("role")));
    }
}
