package dev.driftline.aws.live.types.ecr;

import static dev.driftline.aws.live.types.ecr.Ecr.ecr;

import dev.driftline.aws.live.kit.Listing;
import java.util.List;

/// Repositories.
public final class EcrListings {

    public static final List<Listing<?>> ALL = List.of(Listing.of("aws_ecr_repository")
            .from(
                    "ecr:DescribeRepositories",
                    aws -> ecr(aws).describeRepositoriesPaginator().repositories())
            .id(repository -> repository.repositoryName())
            .key(repository -> repository.repositoryArn())
            .done());

    private EcrListings() {}
}
