package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.FILTER_VALUES;
import static dev.driftline.aws.live.types.ec2.Ec2.by;
import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import software.amazon.awssdk.services.ec2.model.LaunchTemplate;
import software.amazon.awssdk.services.ec2.model.LaunchTemplateVersion;

/// Launch templates and the newest version of each.
final class Ec2LaunchTemplates {

    /// By name: the call has no filter by id. So many fit a page (Amazon EC2 API reference, DescribeLaunchTemplates).
    static final Lookup<String, LaunchTemplate> TEMPLATES = Lookup.batches(
            "ec2:DescribeLaunchTemplates",
            FILTER_VALUES,
            (aws, names) -> ec2(aws).describeLaunchTemplatesPaginator(ask ->
                            ask.filters(by("launch-template-name", names)).maxResults(FILTER_VALUES))
                    .launchTemplates(),
            LaunchTemplate::launchTemplateName);

    /// By the template's id.
    static final Lookup<String, LaunchTemplateVersion> LATEST = Lookup.<String, LaunchTemplateVersion>each(
                    "ec2:DescribeLaunchTemplateVersions",
                    (aws, id) -> ec2(aws)
                            .describeLaunchTemplateVersions(
                                    ask -> ask.launchTemplateId(id).versions("$Latest"))
                            .launchTemplateVersions()
                            .stream()
                            .findFirst()
                            .orElse(null))
            .absentOn("InvalidLaunchTemplateId.NotFound");

    private Ec2LaunchTemplates() {}
}
