package dev.driftline.aws.live.types.apigateway;

import software.amazon.awssdk.services.apigateway.model.GetRestApiResponse;

/// Who may call an API.
final class RestApiPolicies {

    private RestApiPolicies() {}

    /// Answers have the document inside a JSON string, its quotes escaped once more.
    static String document(GetRestApiResponse api) {
        var policy = api.policy();
        if (policy == null) {
            return "";
        }
        return policy.contains("\\\"")
                ? policy.replace("\\\"", "\"").replace("\\\\", "\\").replace("\\/", "/")
                : policy;
    }
}
