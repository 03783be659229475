package dev.driftline.core.who;

import com.fasterxml.jackson.databind.JsonNode;

/// Who made a request, as far as the record tells ("CloudTrail userIdentity element").
///
/// @param name for people: `jane@example.com via AdministratorAccess`
/// @param role of an assumed role its name, of a user the user's, of a service its host name
record Actor(String name, String role) {

    private static final String SSO = "AWSReservedSSO_";

    static Actor of(JsonNode identity) {
        var service = identity.path("invokedBy").asText();
        return switch (identity.path("type").asText()) {
            case "AssumedRole" -> session(identity);
            case "IAMUser" -> plain(identity.path("userName").asText());
            case "Root" -> plain("root");
            case "AWSService" -> plain(service.isEmpty() ? "an AWS service" : service);
            case "FederatedUser" -> plain(last(identity.path("arn").asText()));
            case "IdentityCenterUser" ->
                plain(identity.path("onBehalfOf").path("userId").asText());
            case "AWSAccount" -> plain("account " + identity.path("accountId").asText());
            default ->
                plain(
                        identity.path("userName").asText().isEmpty()
                                ? last(identity.path("arn").asText())
                                : identity.path("userName").asText());
        };
    }

    /// `arn:aws:sts::ACCOUNT:assumed-role/ROLE/SESSION`. IAM Identity Center names the session after the user, and the
    /// role after the permission set: `AWSReservedSSO_NAME_0123456789abcdef`.
    private static Actor session(JsonNode identity) {
        var parts = identity.path("arn").asText().split("/", 3);
        var issuer = identity.path("sessionContext")
                .path("sessionIssuer")
                .path("userName")
                .asText();
        var role = issuer.isEmpty() && parts.length > 1 ? parts[1] : issuer;
        var session = parts.length > 2 ? parts[2] : "";
        // Who assumed the role under his own name, where the administrator requires one.
        var source = identity.path("sessionContext").path("sourceIdentity").asText();
        var person = source.isEmpty() ? session : source;
        if (role.startsWith(SSO)) {
            return new Actor(person + " via " + role.substring(SSO.length()).replaceAll("_[0-9a-f]{16}$", ""), role);
        }
        return new Actor(person.isEmpty() ? role : person + " via " + role, role);
    }

    private static Actor plain(String name) {
        return new Actor(name, name);
    }

    private static String last(String arn) {
        return arn.substring(arn.lastIndexOf('/') + 1);
    }
}
