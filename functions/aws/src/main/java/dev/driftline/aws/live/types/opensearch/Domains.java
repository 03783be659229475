package dev.driftline.aws.live.types.opensearch;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.TypeDeclaration;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.aws.live.types.logs.LogGroupArns;
import dev.driftline.core.compare.IamPolicy;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.elasticsearch.ElasticsearchClient;
import software.amazon.awssdk.services.elasticsearch.model.ElasticsearchDomainStatus;
import software.amazon.awssdk.services.opensearch.OpenSearchClient;
import software.amazon.awssdk.services.opensearch.model.DomainStatus;
import software.amazon.awssdk.services.opensearch.model.Tag;

/// Search domains. The Elasticsearch API and its successor answer alike, so that one spelling serves both: the first in
/// the words of `aws_elasticsearch_domain`, the second in those of `aws_opensearch_domain`.
final class Domains {

    /// "Please provide a maximum of 5 domain names to describe", says the service; unknown ones are left out.
    private static final int NAMES = 5;

    private static final String DELETED = "deleted";

    private static final Shape SPELLING = Shape.PLAIN
            .renamed("elasticsearch_cluster_config", "cluster_config")
            .renamed("encryption_at_rest_options", "encrypt_at_rest")
            .renamed("node_to_node_encryption_options", "node_to_node_encryption");

    static final Lookup<String, DomainStatus> OPENSEARCH = Lookup.<String, DomainStatus>batches(
                    "es:DescribeDomains",
                    NAMES,
                    (aws, names) -> openSearch(aws)
                            .describeDomains(ask -> ask.domainNames(names))
                            .domainStatusList(),
                    DomainStatus::domainName)
            .until(domain -> deleted(domain.deleted()), DELETED);

    static final Lookup<String, ElasticsearchDomainStatus> ELASTICSEARCH =
            Lookup.<String, ElasticsearchDomainStatus>batches(
                            "es:DescribeElasticsearchDomains",
                            NAMES,
                            (aws, names) -> aws.client(ElasticsearchClient.class, ElasticsearchClient::builder)
                                    .describeElasticsearchDomains(ask -> ask.domainNames(names))
                                    .domainStatusList(),
                            ElasticsearchDomainStatus::domainName)
                    .until(domain -> deleted(domain.deleted()), DELETED);

    /// By ARN.
    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "es:ListTags",
                    (aws, arn) -> openSearch(aws).listTags(ask -> ask.arn(arn)).tagList().stream()
                            .collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second)))
            .absentOn("ResourceNotFoundException");

    /// @param domain the answer, in the spelling of a state
    record Live(Value.Block domain, DeclaredResource declared, Value tags) {

        Value get(String name) {
            return domain.get(name);
        }

        String endpoint() {
            var open = domain.get("endpoint").asText();
            return open.isEmpty() && domain.get("endpoints") instanceof Value.MapOf(var endpoints)
                    ? endpoints.getOrDefault("vpc", Value.absent()).asText()
                    : open;
        }
    }

    private Domains() {}

    /// "True if OpenSearch Service received a request to delete the domain" (API reference, DomainStatus).
    private static @Nullable String deleted(@Nullable Boolean deleted) {
        return Boolean.TRUE.equals(deleted) ? DELETED : null;
    }

    static OpenSearchClient openSearch(Aws aws) {
        return aws.client(OpenSearchClient.class, OpenSearchClient::builder);
    }

    static TypeDeclaration<Live> described(String type, Lookup<String, ? extends SdkPojo> domains) {
        return ResourceType.named(type)
                .identifiedBy("domain_name")
                .readBy((reads, declared) -> read(reads, declared, domains))
                .needs(domains, TAGS, Tagging.TAGGED)
                .attribute("access_policies", live -> live.get("access_policies"), IamPolicy.MEANING)
                .computed("advanced_options", DomainOptions::advanced)
                .computed("advanced_security_options", live -> live.get("advanced_security_options"))
                .computed("arn", live -> live.get("arn"))
                .computed("auto_tune_options", DomainOptions::autoTune)
                .computed("cluster_config", DomainOptions::cluster)
                .attribute(
                        "cognito_options",
                        live -> DomainOptions.whileOn(
                                live.get("cognito_options"), "enabled", "identity_pool_id", "role_arn", "user_pool_id"))
                .computed(
                        "domain_endpoint_options",
                        live -> DomainOptions.whileOn(
                                live.get("domain_endpoint_options"),
                                "custom_endpoint_enabled",
                                "custom_endpoint",
                                "custom_endpoint_certificate_arn"))
                .computed("domain_id", live -> live.get("domain_id"))
                .computed(
                        "ebs_options",
                        live -> DomainOptions.whileOn(
                                live.get("ebs_options"),
                                "ebs_enabled",
                                "iops",
                                "throughput",
                                "volume_size",
                                "volume_type"))
                // A key may be named by its id or by its ARN.
                .computed(
                        "encrypt_at_rest",
                        live -> live.get("encrypt_at_rest"),
                        Meaning.field("kms_key_id", Meaning.eachText(key -> key.substring(key.lastIndexOf('/') + 1))))
                .computed("endpoint", Live::endpoint)
                .computed("kibana_endpoint", live -> live.endpoint() + "/_plugin/kibana/")
                .attribute(
                        "log_publishing_options",
                        DomainOptions::logs,
                        Meaning.field("cloudwatch_log_group_arn", LogGroupArns.MEANING))
                .computed("node_to_node_encryption", live -> live.get("node_to_node_encryption"))
                .attribute("snapshot_options", live -> live.get("snapshot_options"))
                .attribute("vpc_options", live -> live.get("vpc_options"))
                .tags(Live::tags)
                .ignored("domain_name", "the identity")
                .ignored("id", "the ARN, which is compared")
                .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it");
    }

    private static Optional<Live> read(
            Reads reads, DeclaredResource declared, Lookup<String, ? extends SdkPojo> domains) {
        var arn = declared.text("arn");
        reads.prefetch(Tagging.TAGGED, arn);
        return reads.get(domains, declared.text("domain_name"))
                .map(domain -> new Live(SPELLING.block(domain), declared, Tagging.tags(reads, declared, arn, TAGS)));
    }
}
