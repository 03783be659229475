package dev.driftline.bench.estate;

import dev.driftline.aws.client.AwsClients;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.Tag;

/// Who may do what.
final class IdentityKinds {

    static final String ROLE = "aws_iam_role";
    static final String POLICY = "aws_iam_policy";

    static final String TRUST = """
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole",\
            "Principal":{"Service":"lambda.amazonaws.com"}}]}""";
    private static final Tag TAG =
            Tag.builder().key("ManagedBy").value("terraform").build();

    private IdentityKinds() {}

    static IamClient iam(AwsClients aws) {
        return aws.get(IamClient.class, IamClient::builder, Estate.REGION);
    }

    static Map<String, String> role(AwsClients aws, Built built, int number) {
        var name = "role-" + number;
        var id = iam(aws).createRole(make ->
                        make.roleName(name).assumeRolePolicyDocument(TRUST).tags(TAG))
                .role()
                .roleId();
        return Map.of("name", name, "id", id);
    }

    private static String document(int number) {
        return """
                {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject"],\
                "Resource":"arn:aws:s3:::acme-%d/*"}]}""".formatted(number);
    }

    static Map<String, String> policy(AwsClients aws, Built built, int number) {
        var name = "policy-" + number;
        var made = iam(aws).createPolicy(make ->
                        make.policyName(name).policyDocument(document(number)).tags(TAG))
                .policy();
        return Map.of("name", name, "id", made.policyId(), "arn", made.arn(), "policy", document(number));
    }

    /// No two alike, as long as there are not more than roles times policies.
    static Map<String, String> attachment(AwsClients aws, Built built, int number) {
        var roles = built.byType().getOrDefault(ROLE, List.of()).size();
        var role = built.of(ROLE, number, "name");
        var policy = built.of(POLICY, number + number / roles, "arn");
        iam(aws).attachRolePolicy(make -> make.roleName(role).policyArn(policy));
        return Map.of("role", role, "policy", policy, "number", Integer.toString(number));
    }

    static Map<String, String> inline(AwsClients aws, Built built, int number) {
        var role = built.of(ROLE, number, "name");
        var name = "inline-" + number;
        iam(aws).putRolePolicy(make -> make.roleName(role).policyName(name).policyDocument(document(number)));
        return Map.of("role", role, "name", name, "policy", document(number));
    }

    static Map<String, String> user(AwsClients aws, Built built, int number) {
        var name = "user-" + number;
        var id = iam(aws).createUser(make -> make.userName(name).tags(TAG))
                .user()
                .userId();
        return Map.of("name", name, "id", id);
    }

    static Map<String, String> group(AwsClients aws, Built built, int number) {
        var name = "team-" + number;
        var id = iam(aws).createGroup(make -> make.groupName(name)).group().groupId();
        return Map.of("name", name, "id", id);
    }

    static Map<String, String> profile(AwsClients aws, Built built, int number) {
        var name = "profile-" + number;
        var role = built.of(ROLE, number, "name");
        var id = iam(aws).createInstanceProfile(
                        make -> make.instanceProfileName(name).tags(TAG))
                .instanceProfile()
                .instanceProfileId();
        iam(aws).addRoleToInstanceProfile(make -> make.instanceProfileName(name).roleName(role));
        return Map.of("name", name, "id", id, "role", role);
    }
}
