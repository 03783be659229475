package dev.driftline.core.who;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/// With what a request was made.
final class Via {

    private Via() {}

    static String of(JsonNode entry) {
        var service = entry.path("userIdentity").path("invokedBy").asText();
        if (!service.isEmpty() && !service.equals("AWS Internal")) {
            return service;
        }
        if (entry.path("sessionCredentialFromConsole").asText().equals("true")) {
            return "console";
        }
        var agent = entry.path("userAgent").asText().toLowerCase(Locale.ROOT);
        // In this order: Terraform and the CLI are made with SDKs, and name them too.
        if (agent.contains("opentofu")) {
            return "OpenTofu";
        }
        if (agent.contains("terraform")) {
            return "Terraform";
        }
        if (agent.contains("pulumi")) {
            return "Pulumi";
        }
        if (agent.contains("console.amazonaws.com")
                || agent.startsWith("aws internal")
                || agent.startsWith("[s3console")
                || agent.startsWith("mozilla/")) {
            return "console";
        }
        if (agent.contains("aws-cli/")) {
            return "CLI";
        }
        if (agent.contains("boto3/") || agent.contains("botocore/") || agent.contains("aws-sdk")) {
            return "SDK";
        }
        return agent.endsWith(".amazonaws.com") ? agent : "";
    }
}
