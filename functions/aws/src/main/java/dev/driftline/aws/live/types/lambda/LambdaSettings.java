package dev.driftline.aws.live.types.lambda;

import static dev.driftline.aws.live.types.lambda.Lambda.NOT_FOUND;
import static dev.driftline.aws.live.types.lambda.Lambda.lambda;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.lambda.model.CodeSigningConfig;
import software.amazon.awssdk.services.lambda.model.EventSourceMappingConfiguration;
import software.amazon.awssdk.services.lambda.model.GetAliasResponse;
import software.amazon.awssdk.services.lambda.model.GetFunctionEventInvokeConfigResponse;
import software.amazon.awssdk.services.lambda.model.GetFunctionUrlConfigResponse;
import software.amazon.awssdk.services.lambda.model.GetProvisionedConcurrencyConfigResponse;
import software.amazon.awssdk.services.lambda.model.LayerVersionsListItem;

/// The Lambda calls that tell of what hangs on functions, and of layers.
final class LambdaSettings {

    /// By function and alias.
    static final Lookup<Qualified, GetAliasResponse> ALIASES = Lookup.<Qualified, GetAliasResponse>each(
                    "lambda:GetAlias",
                    (aws, of) -> lambda(aws)
                            .getAlias(ask -> ask.functionName(of.function()).name(of.qualifier())))
            .absentOn(NOT_FOUND);

    /// By UUID. A hundred come at a time, and a region seldom has more.
    static final Lookup<String, EventSourceMappingConfiguration> MAPPINGS =
            Lookup.choosing("lambda:ListEventSourceMappings", (aws, ids) -> mappings(aws));

    static final Lookup<Qualified, GetFunctionEventInvokeConfigResponse> INVOCATIONS =
            Lookup.<Qualified, GetFunctionEventInvokeConfigResponse>each(
                            "lambda:GetFunctionEventInvokeConfig",
                            (aws, of) -> lambda(aws)
                                    .getFunctionEventInvokeConfig(ask ->
                                            ask.functionName(of.function()).qualifier(of.asked())))
                    .absentOn(NOT_FOUND);

    static final Lookup<Qualified, GetFunctionUrlConfigResponse> URLS =
            Lookup.<Qualified, GetFunctionUrlConfigResponse>each(
                            "lambda:GetFunctionUrlConfig",
                            (aws, of) -> lambda(aws)
                                    .getFunctionUrlConfig(ask ->
                                            ask.functionName(of.function()).qualifier(of.asked())))
                    .absentOn(NOT_FOUND);

    static final Lookup<Qualified, GetProvisionedConcurrencyConfigResponse> PROVISIONED =
            Lookup.<Qualified, GetProvisionedConcurrencyConfigResponse>each(
                            "lambda:GetProvisionedConcurrencyConfig",
                            (aws, of) -> lambda(aws)
                                    .getProvisionedConcurrencyConfig(ask ->
                                            ask.functionName(of.function()).qualifier(of.qualifier())))
                    .absentOn(NOT_FOUND, "ProvisionedConcurrencyConfigNotFoundException");

    /// By ARN.
    static final Lookup<String, CodeSigningConfig> CODE_SIGNING = Lookup.<String, CodeSigningConfig>each(
                    "lambda:GetCodeSigningConfig",
                    (aws, arn) -> lambda(aws)
                            .getCodeSigningConfig(ask -> ask.codeSigningConfigArn(arn))
                            .codeSigningConfig())
            .absentOn(NOT_FOUND);

    /// The versions of a layer, by its name or ARN. Not `GetLayerVersion`, which answers with a signed URL of the code.
    static final Lookup<String, List<LayerVersionsListItem>> LAYERS = Lookup.<String, List<LayerVersionsListItem>>each(
                    "lambda:ListLayerVersions",
                    (aws, layer) ->
                            lambda(aws).listLayerVersionsPaginator(ask -> ask.layerName(layer)).layerVersions().stream()
                                    .toList())
            .absentOn(NOT_FOUND);

    record LayerVersion(String layer, long version) {}

    /// Who may use a version of a layer.
    static final Lookup<LayerVersion, String> LAYER_POLICIES = Lookup.<LayerVersion, String>each(
                    "lambda:GetLayerVersionPolicy",
                    (aws, of) -> lambda(aws)
                            .getLayerVersionPolicy(
                                    ask -> ask.layerName(of.layer()).versionNumber(of.version()))
                            .policy())
            .absentOn(NOT_FOUND);

    private LambdaSettings() {}

    private static Map<String, EventSourceMappingConfiguration> mappings(Aws aws) {
        return lambda(aws).listEventSourceMappingsPaginator().eventSourceMappings().stream()
                .collect(Collectors.toMap(EventSourceMappingConfiguration::uuid, Function.identity(), (a, b) -> b));
    }
}
