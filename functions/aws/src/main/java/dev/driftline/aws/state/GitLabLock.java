package dev.driftline.aws.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.driftline.aws.http.Answer;
import dev.driftline.aws.http.Ask;
import dev.driftline.aws.http.Web;
import dev.driftline.core.state.LockInfo;
import dev.driftline.core.state.LockSighting;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/// The lock of a state that GitLab manages, looked at through its GraphQL API (`Project.terraformStates`, with
/// `lockedAt` and `lockedByUser`), as the REST API of states only takes and gives back.
final class GitLabLock {

    private static final Pattern STATE = Pattern.compile("(.*)/api/v4/projects/([^/]+)/terraform/state/([^/]+)");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long MAX_DOCUMENT = 4 * 1024 * 1024;

    private final URI graphQl;
    private final String project;
    private final String state;
    private final Web web;
    private final Ask.Credential credential;

    private GitLabLock(URI graphQl, String project, String state, Web web, Ask.Credential credential) {
        this.graphQl = graphQl;
        this.project = project;
        this.state = state;
        this.web = web;
        this.credential = credential;
    }

    /// Empty when the address is not that of a state in GitLab.
    static Optional<GitLabLock> of(URI address, Web web, Ask.Credential credential) {
        var parts = STATE.matcher(address.getRawPath());
        if (!parts.matches()) {
            return Optional.empty();
        }
        var graphQl = URI.create(
                "%s://%s%s/api/graphql".formatted(address.getScheme(), address.getRawAuthority(), parts.group(1)));
        return Optional.of(new GitLabLock(graphQl, decoded(parts.group(2)), decoded(parts.group(3)), web, credential));
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    LockSighting look() {
        var ask = Ask.get(graphQl).with(Optional.of(credential)).posting("application/json", question());
        return switch (web.send(ask, MAX_DOCUMENT)) {
            case Answer.Not not -> new LockSighting.Unknown(WebTrouble.unreadableLock(not));
            case Answer.Got got when got.status() == 200 -> sighting(got);
            case Answer.Got got ->
                new LockSighting.Unknown(WebTrouble.unreadableLock(WebTrouble.of(got, "GitLab", "scope read_api")));
        };
    }

    /// A project is named by its number or its path, both in the same place of the REST address.
    private String question() {
        var isNumber = project.matches("\\d+");
        var states = "terraformStates { nodes { name lockedAt lockedByUser { username } } }";
        var query = isNumber
                ? "query($p: [ID!]) { projects(ids: $p) { nodes { %s } } }".formatted(states)
                : "query($p: ID!) { project(fullPath: $p) { %s } }".formatted(states);
        var question = JSON.createObjectNode().put("query", query);
        var variables = question.putObject("variables");
        if (isNumber) {
            variables.putArray("p").add("gid://gitlab/Project/" + project);
        } else {
            variables.put("p", project);
        }
        return question.toString();
    }

    private LockSighting sighting(Answer.Got got) {
        try {
            var data = JSON.readTree(got.body()).path("data");
            var one = data.has("projects") ? data.path("projects").path("nodes").path(0) : data.path("project");
            for (var known : one.path("terraformStates").path("nodes")) {
                if (known.path("name").asText().equals(state)) {
                    return locked(known);
                }
            }
            return new LockSighting.Unknown("lock not readable: GitLab does not list the state to this credential");
        } catch (IOException e) {
            return new LockSighting.Unknown("lock not readable: GitLab's answer is no JSON");
        }
    }

    private static LockSighting locked(JsonNode known) {
        var since = known.path("lockedAt").asText("");
        if (since.isEmpty() || known.path("lockedAt").isNull()) {
            return new LockSighting.Free();
        }
        var who = known.path("lockedByUser").path("username").asText("someone unknown");
        return new LockSighting.Held(new LockInfo("", "", "", who, "", instant(since), ""));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
