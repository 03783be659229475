package dev.driftline.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/// The parameter store and Secrets Manager of an emulated account.
record Vault(URI endpoint) {

    void parameter(String name, String value) throws IOException, InterruptedException {
        call("ssm", "AmazonSSM.PutParameter", """
                {"Name": "%s", "Value": "%s", "Type": "SecureString", "Description": "as it is"}""", name, value);
    }

    void secret(String name, String value) throws IOException, InterruptedException {
        call("secretsmanager", "secretsmanager.CreateSecret", """
                {"Name": "%s", "SecretString": "%s"}""", name, value);
    }

    /// By its protocol, since nothing here needs the client otherwise.
    private void call(String service, String target, String template, String name, String value)
            throws IOException, InterruptedException {
        var body = template.formatted(name, value.replace("\n", "\\n"));
        var request = HttpRequest.newBuilder(endpoint)
                .header("X-Amz-Target", target)
                .header("Content-Type", "application/x-amz-json-1.1")
                .header(
                        "Authorization",
                        "AWS4-HMAC-SHA256 Credential=testing/20261121/us-east-1/%s/aws4_request, SignedHeaders=host, Signature=0"
                                .formatted(service))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(target + " " + name + ": " + answer.body());
            }
        }
    }
}
