package dev.driftline.aws.live.types.apigateway;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.apigateway.model.MethodSetting;

/// Settings of a stage for one method or for all.
final class AwsApiGatewayMethodSettings {

    static final ResourceType<MethodSetting> TYPE = ResourceType.named("aws_api_gateway_method_settings")
            .readBy(AwsApiGatewayMethodSettings::read)
            .needs(ApiGateway.STAGES)
            .attribute("settings", ApiGateway.SHAPE::single)
            .ignored("id", "the identity")
            .ignored("method_path", "the identity")
            .ignored("rest_api_id", "the identity")
            .ignored("stage_name", "the identity")
            .done();

    private AwsApiGatewayMethodSettings() {}

    private static Optional<MethodSetting> read(Reads reads, DeclaredResource declared) {
        var path = plain(declared.text("method_path"));
        return reads.get(ApiGateway.STAGES, declared.text("rest_api_id"))
                .flatMap(stages -> Optional.ofNullable(stages.get(declared.text("stage_name"))))
                .flatMap(stage -> stage.methodSettings().entrySet().stream()
                        .filter(setting -> path.equals(plain(setting.getKey())))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    /// `orders/GET`, also written `/orders/GET` and `~1orders/GET` (API Gateway API reference, Stage and the
    /// patch operations on its method settings).
    private static String plain(String path) {
        var slashes = path.replace("~1", "/");
        return slashes.startsWith("/") ? slashes.substring(1) : slashes;
    }
}
