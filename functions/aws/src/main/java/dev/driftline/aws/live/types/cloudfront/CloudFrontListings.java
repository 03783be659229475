package dev.driftline.aws.live.types.cloudfront;

import static dev.driftline.aws.live.types.cloudfront.CloudFront.cloudFront;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Listing;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.core.scan.Existing.Concern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.cloudfront.model.DistributionList;
import software.amazon.awssdk.services.cloudfront.model.DistributionSummary;
import software.amazon.awssdk.services.cloudfront.model.FunctionStage;
import software.amazon.awssdk.services.cloudfront.model.FunctionSummary;
import software.amazon.awssdk.services.cloudfront.model.ListFunctionsResponse;

/// Distributions and functions.
public final class CloudFrontListings {

    private static final Lookup<Whole, List<DistributionSummary>> DISTRIBUTIONS =
            Lookup.<List<DistributionSummary>>whole("cloudfront:ListDistributions", CloudFrontListings::distributions)
                    .global();

    private static final Lookup<Whole, List<FunctionSummary>> FUNCTIONS = Lookup.<List<FunctionSummary>>whole(
                    "cloudfront:ListFunctions", CloudFrontListings::functions)
            .global();

    public static final List<Listing<?>> ALL = List.of(
            Listing.of("aws_cloudfront_distribution")
                    .from(DISTRIBUTIONS)
                    .id(distribution -> distribution.id())
                    .key(DistributionSummary::arn)
                    .label(DistributionSummary::domainName)
                    .done(),
            Listing.of("aws_cloudfront_function")
                    .from(FUNCTIONS)
                    .id(function -> function.name())
                    .key(function -> function.functionMetadata().functionARN())
                    .onlyBeside("aws_cloudfront_")
                    .concern(Concern.MINOR)
                    .done());

    private CloudFrontListings() {}

    private static List<DistributionSummary> distributions(Aws aws) {
        var distributions = new ArrayList<DistributionSummary>();
        DistributionList page;
        @Nullable String next = null;
        do {
            var marker = next;
            page = cloudFront(aws).listDistributions(ask -> ask.marker(marker)).distributionList();
            distributions.addAll(page.items());
            next = page.nextMarker();
        } while (next != null && !next.isEmpty());
        return distributions;
    }

    private static List<FunctionSummary> functions(Aws aws) {
        var functions = new ArrayList<FunctionSummary>();
        ListFunctionsResponse page;
        @Nullable String next = null;
        do {
            var marker = next;
            page = cloudFront(aws)
                    .listFunctions(ask -> ask.stage(FunctionStage.DEVELOPMENT).marker(marker));
            functions.addAll(page.functionList().items());
            next = page.functionList().nextMarker();
        } while (next != null && !next.isEmpty());
        return functions;
    }
}
