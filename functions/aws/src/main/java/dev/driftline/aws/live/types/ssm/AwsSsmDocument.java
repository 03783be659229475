package dev.driftline.aws.live.types.ssm;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.JsonText;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.ssm.model.DocumentDescription;
import software.amazon.awssdk.services.ssm.model.DocumentParameter;

/// What Systems Manager does on instances, or with them.
final class AwsSsmDocument {

    /// White space at the end says nothing, in YAML neither.
    private static final Meaning CONTENT = Meaning.eachText(String::strip).then(JsonText.MEANING);

    private static final Meaning SHARES = Meaning.each(AwsSsmDocument::shares);

    record Live(DocumentDescription document, Value content, Value shares) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_ssm_document")
            .identifiedBy("name")
            .readBy(AwsSsmDocument::read)
            .needs(Ssm.DOCUMENTS, Ssm.CONTENTS, Ssm.SHARES)
            .attribute("content", Live::content, CONTENT)
            .attributes(Live::document, "document_format", "document_type", "target_type")
            .attribute("permissions", Live::shares, SHARES)
            .attribute("version_name", live -> live.document().versionName())
            // Terraform writes the newest version and makes it the default, which somebody may have undone.
            .allComputed(Live::document, "default_version")
            .allComputed(Live::document, "description", "owner", "platform_types", "schema_version")
            .computed("parameter", live -> Value.set(live.document().parameters(), AwsSsmDocument::parameter))
            .tags(live -> Ssm.tagMap(live.document().tags()))
            .allIgnored(
                    "new with every change of the content, which is compared",
                    "created_date",
                    "document_version",
                    "hash",
                    "hash_type",
                    "latest_version",
                    "status")
            .ignored("arn", "follows from the name, which is the identity")
            .ignored("attachments_source", "only read when Terraform writes the document; AWS does not return it")
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .done();

    private AwsSsmDocument() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var name = declared.text("name");
        var content = new Ssm.Content(name, declared.text("document_format"));
        reads.prefetch(Ssm.CONTENTS, content);
        reads.prefetch(Ssm.SHARES, name);
        return reads.get(Ssm.DOCUMENTS, name)
                .map(document -> new Live(
                        document,
                        reads.attempt(Ssm.CONTENTS, content).value(Value::of),
                        reads.attempt(Ssm.SHARES, name).value(AwsSsmDocument::permissions)));
    }

    private static Value parameter(DocumentParameter parameter) {
        return Value.block()
                .with("default_value", Value.of(parameter.defaultValue()))
                .with("description", Value.of(parameter.description()))
                .with("name", Value.of(parameter.name()))
                .with("type", Value.of(parameter.typeAsString()));
    }

    private static Value permissions(List<String> accounts) {
        return accounts.isEmpty()
                ? Value.absent()
                : Value.map(Map.of("type", "Share", "account_ids", String.join(",", accounts)));
    }

    /// Accounts in any order.
    private static Value shares(Value permissions) {
        var accounts = permissions
                .entries()
                .getOrDefault("account_ids", Value.absent())
                .asText();
        return accounts.isEmpty() ? Value.absent() : Value.set(List.of(accounts.split(",")));
    }
}
