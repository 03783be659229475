package dev.driftline.aws.live.types.ecr;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.ecr.model.Repository;

/// A repository of images; not the images.
final class AwsEcrRepository {

    record Live(Repository repository, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_ecr_repository")
            .identifiedBy("name")
            .readBy(AwsEcrRepository::read)
            .needs(Ecr.REPOSITORIES, Ecr.TAGS, Tagging.TAGGED)
            .attributes(Live::repository, "image_tag_mutability")
            .attribute(
                    "encryption_configuration",
                    live -> Shape.PLAIN.complete().single(live.repository().encryptionConfiguration()),
                    // Amazon ECR API reference, EncryptionConfiguration: S3-managed keys unless said otherwise.
                    Meaning.unsetIs(Value.single(Value.block().with("encryption_type", Value.of("AES256")))))
            .attribute(
                    "image_scanning_configuration",
                    live -> Shape.PLAIN.complete().single(live.repository().imageScanningConfiguration()))
            .allComputed(Live::repository, "registry_id")
            .computed("repository_url", live -> live.repository().repositoryUri())
            .tags(Live::tags)
            .allIgnored("the identity", "arn", "id", "name")
            .ignored("force_delete", "tells Terraform what to do on destroy; AWS knows nothing of it")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsEcrRepository() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var arn = declared.text("arn");
        reads.prefetch(Tagging.TAGGED, arn);
        return reads.get(Ecr.REPOSITORIES, declared.text("name"))
                .map(repository ->
                        new Live(repository, Tagging.tags(reads, declared, arn, Ecr.TAGS, repository.repositoryArn())));
    }
}
