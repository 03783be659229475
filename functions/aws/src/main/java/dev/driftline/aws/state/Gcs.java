package dev.driftline.aws.state;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.driftline.aws.http.Answer;
import dev.driftline.aws.http.Ask;
import dev.driftline.aws.http.Web;
import dev.driftline.aws.secret.Secret;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Google Cloud Storage by its JSON API, as far as reading states needs it.
final class Gcs {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long MAX_LIST = 16 * 1024 * 1024;

    private final Web web;
    private final String base;
    private final Supplier<Secret> token;

    /// @param base `https://storage.googleapis.com`, or an emulator's
    Gcs(Web web, String base, Supplier<Secret> token) {
        this.web = web;
        this.base = base;
        this.token = token;
    }

    /// An object's content; its generation is in the header `x-goog-generation`.
    Answer object(String bucket, String name, long maxBytes) {
        return get("/storage/v1/b/%s/o/%s?alt=media".formatted(bucket, encoded(name)), maxBytes);
    }

    sealed interface Names {
        record Found(List<String> names) implements Names {}

        record Refused(Trouble trouble) implements Names {}
    }

    /// The objects right below a prefix.
    Names below(String bucket, String prefix, int limit) {
        var names = new ArrayList<String>();
        var page = Optional.<String>empty();
        do {
            var path = "/storage/v1/b/%s/o?delimiter=%%2F&fields=items(name),nextPageToken&prefix=%s%s"
                    .formatted(
                            bucket,
                            encoded(prefix),
                            page.map(next -> "&pageToken=" + encoded(next)).orElse(""));
            switch (get(path, MAX_LIST)) {
                case Answer.Not(var problem, var hint) -> {
                    return new Names.Refused(new Trouble(problem, hint));
                }
                case Answer.Got got
                when got.status() != 200 -> {
                    return new Names.Refused(WebTrouble.of(got, "GCS", "storage.objects.list on the bucket"));
                }
                case Answer.Got got -> page = added(got, names);
            }
        } while (page.isPresent() && names.size() <= limit);
        return new Names.Found(names);
    }

    private static Optional<String> added(Answer.Got got, List<String> names) {
        try {
            var list = JSON.readTree(got.body());
            list.path("items").forEach(item -> names.add(item.path("name").asText()));
            return Optional.of(list.path("nextPageToken").asText("")).filter(next -> !next.isEmpty());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Answer get(String path, long maxBytes) {
        return switch (token.get()) {
            case Secret.Unknown(var problem, var hint) -> new Answer.Not(problem, hint);
            case Secret.Known(var value) ->
                web.send(Ask.get(URI.create(base + path)).with(Optional.of(Ask.Credential.bearer(value))), maxBytes);
        };
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
