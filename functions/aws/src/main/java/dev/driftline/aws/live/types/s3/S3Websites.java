package dev.driftline.aws.live.types.s3;

import dev.driftline.core.compare.JsonText;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.GetBucketWebsiteResponse;
import software.amazon.awssdk.services.s3.model.RedirectAllRequestsTo;
import software.amazon.awssdk.services.s3.model.RoutingRule;

/// A bucket's web site in the spellings of a state: routing rules are blocks or JSON, and the bucket's own view is
/// flat.
final class S3Websites {

    /// For the bucket's own view, which has the routing rules as JSON.
    static final Meaning MIRRORED = Meaning.field("routing_rules", JsonText.STRUCTURE);

    private S3Websites() {}

    /// As `website` of `aws_s3_bucket`.
    static Value mirrored(GetBucketWebsiteResponse live) {
        return Value.single(Value.block()
                .with(
                        "error_document",
                        Value.of(
                                live.errorDocument() == null
                                        ? null
                                        : live.errorDocument().key()))
                .with(
                        "index_document",
                        Value.of(
                                live.indexDocument() == null
                                        ? null
                                        : live.indexDocument().suffix()))
                .with("redirect_all_requests_to", url(live.redirectAllRequestsTo()))
                .with("routing_rules", asJson(live.routingRules())));
    }

    private static Value url(@Nullable RedirectAllRequestsTo to) {
        if (to == null) {
            return Value.absent();
        }
        var protocol = to.protocolAsString();
        return Value.of(protocol == null ? to.hostName() : protocol + "://" + to.hostName());
    }

    /// As the `routing_rule` blocks: a list, since S3 takes the first rule that fits.
    static Value asBlocks(List<RoutingRule> rules) {
        return Value.list(rules, S3Websites::rule);
    }

    private static Value rule(RoutingRule rule) {
        return Value.block()
                .with(
                        "condition",
                        Value.single(
                                rule.condition(),
                                when -> Value.block()
                                        .with(
                                                "http_error_code_returned_equals",
                                                Value.of(when.httpErrorCodeReturnedEquals()))
                                        .with("key_prefix_equals", Value.of(when.keyPrefixEquals()))))
                .with(
                        "redirect",
                        Value.single(
                                rule.redirect(),
                                to -> Value.block()
                                        .with("host_name", Value.of(to.hostName()))
                                        .with("http_redirect_code", Value.of(to.httpRedirectCode()))
                                        .with("protocol", Value.of(to.protocolAsString()))
                                        .with("replace_key_prefix_with", Value.of(to.replaceKeyPrefixWith()))
                                        .with("replace_key_with", Value.of(to.replaceKeyWith()))));
    }

    /// As the JSON text in a state reads.
    static Value asJson(List<RoutingRule> rules) {
        return Value.list(rules, rule -> {
            var when = rule.condition();
            var to = rule.redirect();
            return object(Value.block()
                    .with(
                            "Condition",
                            when == null
                                    ? Value.absent()
                                    : object(Value.block()
                                            .with(
                                                    "HttpErrorCodeReturnedEquals",
                                                    Value.of(when.httpErrorCodeReturnedEquals()))
                                            .with("KeyPrefixEquals", Value.of(when.keyPrefixEquals()))))
                    .with(
                            "Redirect",
                            to == null
                                    ? Value.absent()
                                    : object(Value.block()
                                            .with("HostName", Value.of(to.hostName()))
                                            .with("HttpRedirectCode", Value.of(to.httpRedirectCode()))
                                            .with("Protocol", Value.of(to.protocolAsString()))
                                            .with("ReplaceKeyPrefixWith", Value.of(to.replaceKeyPrefixWith()))
                                            .with("ReplaceKeyWith", Value.of(to.replaceKeyWith())))));
        });
    }

    private static Value object(Value.Block fields) {
        return new Value.MapOf(fields.fields());
    }
}
