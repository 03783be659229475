package dev.driftline.aws.live.types.iam;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of IAM.
public final class IamTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_iam_access_key", () -> AwsIamAccessKey.TYPE),
            entry("aws_iam_account_alias", () -> AwsIamAccountAlias.TYPE),
            entry("aws_iam_account_password_policy", () -> AwsIamAccountPasswordPolicy.TYPE),
            entry("aws_iam_group", () -> AwsIamGroup.TYPE),
            entry("aws_iam_group_membership", () -> AwsIamGroupMembership.TYPE),
            entry("aws_iam_group_policy", () -> AwsIamGroupPolicy.TYPE),
            entry("aws_iam_group_policy_attachment", () -> AwsIamGroupPolicyAttachment.TYPE),
            entry("aws_iam_instance_profile", () -> AwsIamInstanceProfile.TYPE),
            entry("aws_iam_openid_connect_provider", () -> AwsIamOpenidConnectProvider.TYPE),
            entry("aws_iam_policy", () -> AwsIamPolicy.TYPE),
            entry("aws_iam_policy_attachment", () -> AwsIamPolicyAttachment.TYPE),
            entry("aws_iam_role", () -> AwsIamRole.TYPE),
            entry("aws_iam_role_policy", () -> AwsIamRolePolicy.TYPE),
            entry("aws_iam_role_policy_attachment", () -> AwsIamRolePolicyAttachment.TYPE),
            entry("aws_iam_saml_provider", () -> AwsIamSamlProvider.TYPE),
            entry("aws_iam_security_token_service_preferences", () -> AwsIamSecurityTokenServicePreferences.TYPE),
            entry("aws_iam_server_certificate", () -> AwsIamServerCertificate.TYPE),
            entry("aws_iam_service_linked_role", () -> AwsIamServiceLinkedRole.TYPE),
            entry("aws_iam_service_specific_credential", () -> AwsIamServiceSpecificCredential.TYPE),
            entry("aws_iam_signing_certificate", () -> AwsIamSigningCertificate.TYPE),
            entry("aws_iam_user", () -> AwsIamUser.TYPE),
            entry("aws_iam_user_group_membership", () -> AwsIamUserGroupMembership.TYPE),
            entry("aws_iam_user_login_profile", () -> AwsIamUserLoginProfile.TYPE),
            entry("aws_iam_user_policy", () -> AwsIamUserPolicy.TYPE),
            entry("aws_iam_user_policy_attachment", () -> AwsIamUserPolicyAttachment.TYPE),
            entry("aws_iam_user_ssh_key", () -> AwsIamUserSshKey.TYPE),
            entry("aws_iam_virtual_mfa_device", () -> AwsIamVirtualMfaDevice.TYPE));

    private IamTypes() {}
}
