package dev.driftline.aws.live.types.cloudfront;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.cloudfront.model.FunctionSummary;

/// A function at the edge, as it is being developed, and which version of it is live.
final class AwsCloudfrontFunction {

    record Live(FunctionSummary function, Value code, Value published) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_cloudfront_function")
            .identifiedBy("name")
            .readBy(AwsCloudfrontFunction::read)
            .needs(CloudFront.FUNCTIONS, CloudFront.FUNCTION_CODES)
            .verified(Verified.ANSWERS)
            .attribute("code", Live::code)
            .attribute("comment", live -> live.function().functionConfig().comment())
            .attribute("key_value_store_associations", AwsCloudfrontFunction::stores)
            .attribute("runtime", live -> live.function().functionConfig().runtimeAsString())
            .computed("arn", live -> live.function().functionMetadata().functionARN())
            .computed("live_stage_etag", Live::published)
            .ignored("etag", "another after every write; the code is compared")
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .ignored("publish", "tells Terraform what to do; AWS knows nothing of it")
            .ignored("status", "whether anything uses it, and how far AWS is with it")
            .done();

    private AwsCloudfrontFunction() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var name = declared.text("name");
        reads.prefetch(CloudFront.FUNCTION_CODES, name);
        reads.prefetch(CloudFront.LIVE_FUNCTIONS, name);
        return reads.get(CloudFront.FUNCTIONS, name)
                .map(function -> new Live(
                        function,
                        reads.attempt(CloudFront.FUNCTION_CODES, name).value(Value::of),
                        reads.attempt(CloudFront.LIVE_FUNCTIONS, name).value(Value::of)));
    }

    private static Value stores(Live live) {
        var stores = live.function().functionConfig().keyValueStoreAssociations();
        return stores == null ? Value.absent() : Value.set(stores.items(), store -> Value.of(store.keyValueStoreARN()));
    }
}
