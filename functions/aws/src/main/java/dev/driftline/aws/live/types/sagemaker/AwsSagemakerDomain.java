package dev.driftline.aws.live.types.sagemaker;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Tagged;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.Meaning;
import software.amazon.awssdk.services.sagemaker.model.DescribeDomainResponse;

/// Where a team has its notebooks.
final class AwsSagemakerDomain {

    private static final Lookup<String, DescribeDomainResponse> DOMAINS = SageMaker.<DescribeDomainResponse>described(
                    "sagemaker:DescribeDomain", (sageMaker, id) -> sageMaker.describeDomain(ask -> ask.domainId(id)))
            // Amazon SageMaker API reference, DescribeDomain.
            .until(DescribeDomainResponse::statusAsString, "Deleting");

    private static final Shape SETTINGS = Shape.PLAIN
            .renamed("code_repositories", "code_repository")
            .renamed("custom_file_system_configs", "custom_file_system_config")
            .renamed("custom_images", "custom_image")
            .renamed("identity_provider_o_auth_settings", "identity_provider_oauth_settings")
            .renamed("sage_maker_image_arn", "sagemaker_image_arn")
            .renamed("sage_maker_image_version_alias", "sagemaker_image_version_alias")
            .renamed("sage_maker_image_version_arn", "sagemaker_image_version_arn");

    static final ResourceType<Tagged<DescribeDomainResponse>> TYPE = ResourceType.named("aws_sagemaker_domain")
            .readBy(Tagged.by(DOMAINS, "id", SageMaker.TAGS))
            .needs(DOMAINS, SageMaker.TAGS, Tagging.TAGGED)
            .attribute(
                    "app_network_access_type",
                    domain -> domain.thing().appNetworkAccessTypeAsString(),
                    Meaning.unsetIs("PublicInternetOnly"))
            .attributes(
                    Tagged::thing,
                    "app_security_group_management",
                    "auth_mode",
                    "domain_name",
                    "kms_key_id",
                    "subnet_ids",
                    "vpc_id")
            .attribute(
                    "default_user_settings",
                    domain -> SETTINGS.single(domain.thing().defaultUserSettings()))
            // AWS may fill these in.
            .computed(
                    "default_space_settings",
                    domain -> SETTINGS.single(domain.thing().defaultSpaceSettings()))
            .computed(
                    "domain_settings", domain -> SETTINGS.single(domain.thing().domainSettings()))
            .allComputed(
                    Tagged::thing,
                    "home_efs_file_system_id",
                    "security_group_id_for_domain_boundary",
                    "single_sign_on_application_arn",
                    "single_sign_on_managed_application_instance_id")
            .tags(Tagged::tags)
            .ignored("arn", "made of the id, which is the identity")
            .ignored("id", "the identity")
            .ignored("retention_policy", "tells Terraform what to do on destroy; AWS knows nothing of it")
            .ignored("url", "made of the id by AWS")
            .verified(Verified.ANSWERS)
            .done();

    private AwsSagemakerDomain() {}
}
