package dev.driftline.aws.state;

import dev.driftline.aws.secret.SecretReference;
import dev.driftline.core.model.Partition;
import dev.driftline.core.state.LockMode;
import java.util.ArrayList;
import java.util.List;

/// What reading states in S3 must be allowed. With a role, S3 and DynamoDB ask it of the role.
final class S3Needs {

    private final S3Places places;
    private final String region;
    private final String partition;
    private final LockMode mode;

    S3Needs(S3Places places, String region, LockMode mode) {
        this.places = places;
        this.region = region;
        this.partition = Partition.of(region);
        this.mode = mode;
    }

    List<StateNeed> all() {
        var needs = new ArrayList<StateNeed>();
        var bucket = "arn:%s:s3:::%s".formatted(partition, places.bucket());
        var access = places.access();
        var read = access.versionId().isPresent() ? "s3:GetObjectVersion" : "s3:GetObject";
        for (var key : places.keysForIam()) {
            needs.add(new StateNeed(read, bucket + "/" + key));
            needs.add(new StateNeed("s3:GetObject", bucket + "/" + key + ".tflock"));
            if (mode == LockMode.ACQUIRE && (places.dynamodbTable().isEmpty() || access.useLockfile())) {
                needs.add(new StateNeed("s3:PutObject", bucket + "/" + key + ".tflock"));
                needs.add(new StateNeed("s3:DeleteObject", bucket + "/" + key + ".tflock"));
            }
        }
        // Without it S3 says 403 of a state that is not there, which is no different from a denied one.
        needs.add(new StateNeed("s3:ListBucket", bucket));
        places.dynamodbTable().map(this::table).ifPresent(table -> {
            needs.add(new StateNeed("dynamodb:GetItem", table));
            if (mode == LockMode.ACQUIRE) {
                needs.add(new StateNeed("dynamodb:PutItem", table));
                needs.add(new StateNeed("dynamodb:DeleteItem", table));
            }
        });
        access.kmsKey().ifPresent(key -> needs.add(new StateNeed("kms:Decrypt", key)));
        access.role().ifPresent(role -> needs.add(new StateNeed("sts:AssumeRole", role.arn())));
        access.customerKey().ifPresent(secret -> needs.addAll(of(secret, partition)));
        return needs;
    }

    private String table(String name) {
        return name.startsWith("arn:") ? name : "arn:%s:dynamodb:%s:*:table/%s".formatted(partition, region, name);
    }

    /// What getting a secret must be allowed.
    static List<StateNeed> of(SecretReference secret, String partition) {
        var name = secret.name();
        return switch (secret.store()) {
            case ENVIRONMENT -> List.of();
            case SSM ->
                List.of(new StateNeed(
                        "ssm:GetParameter",
                        name.startsWith("arn:")
                                ? name
                                : "arn:%s:ssm:*:*:parameter/%s"
                                        .formatted(partition, name.startsWith("/") ? name.substring(1) : name)));
            // Secrets Manager adds a hyphen and six characters to the name ("Secrets Manager ARNs").
            case SECRETS_MANAGER ->
                List.of(new StateNeed(
                        "secretsmanager:GetSecretValue",
                        name.startsWith("arn:")
                                ? name
                                : "arn:%s:secretsmanager:*:*:secret:%s-??????".formatted(partition, name)));
        };
    }
}
