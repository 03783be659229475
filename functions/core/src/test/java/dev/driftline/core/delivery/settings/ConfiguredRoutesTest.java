package dev.driftline.core.delivery.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.driftline.core.delivery.Announced;
import dev.driftline.core.delivery.Routes;
import dev.driftline.core.ledger.Transition;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Severity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfiguredRoutesTest {

    private static final Set<String> KNOWN = Set.of("ops", "bus");

    @Test
    void without_routes_everybody_hears_of_everything() {
        assertThat(ConfiguredRoutes.of(MissingNode.getInstance(), KNOWN).channels(Announced.opened("jobs")))
                .isEqualTo(KNOWN);
    }

    @Test
    void every_route_that_matches_adds_its_channels() throws JsonProcessingException {
        var routes = routes("""
                [{"channels": ["ops"], "severity": "high"}, {"channels": ["bus"]}]
                """);

        assertThat(routes.channels(Announced.opened("jobs"))).containsExactlyInAnyOrder("ops", "bus");
    }

    @Test
    void an_author_who_became_known_later_is_for_those_who_can_edit_what_they_told() throws JsonProcessingException {
        var routes = routes("""
                [{"channels": ["ops", "bus"], "transitions": ["new"]}]
                """).editing(Set.of("ops"));

        assertThat(routes.channels(Announced.attributed("jobs"))).containsExactly("ops");
        assertThat(routes.channels(Announced.opened("jobs"))).isEqualTo(KNOWN);
        assertThat(Routes.all(KNOWN).editing(Set.of()).channels(Announced.attributed("jobs")))
                .isEmpty();
    }

    @Test
    void no_route_chooses_by_it() {
        assertThatThrownBy(() -> routes("[{\"channels\": [\"ops\"], \"transitions\": [\"attributed\"]}]"))
                .isInstanceOf(BadSettingsException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"severity\": \"high\" | true",
                "\"severity\": \"critical\" | false",
                "\"stacks\": [\"s3://acme-state/prod/*\"] | true",
                "\"stacks\": [\"s3://acme-state/test/*\", \"x\"] | false",
                "\"stacks\": [\"s3://acme.state/*\"] | false",
                "\"accounts\": [\"123456789012\"] | true",
                "\"accounts\": [\"210987654321\"] | false",
                "\"types\": [\"aws_sqs_*\"] | true",
                "\"types\": [\"aws_sns_*\"] | false",
                "\"kinds\": [\"changed\", \"missing\"] | true",
                "\"kinds\": [\"unmanaged\"] | false",
                "\"transitions\": [\"new\"] | true",
                "\"transitions\": [\"resolved\"] | false",
                "\"severity\": \"low\", \"accounts\": [\"210987654321\"] | false",
            })
    void a_route_chooses_by_everything_that_it_names(String member, boolean hears) throws JsonProcessingException {
        assertThat(routes("[{\"channels\": [\"ops\"], %s}]".formatted(member)).channels(Announced.opened("jobs")))
                .isEqualTo(hears ? Set.of("ops") : Set.of());
    }

    @ParameterizedTest
    @CsvSource({
        "aws:ec2/route:Route, true",
        "aws:ec2/*, true",
        "aws_route, true",
        "aws_*, true",
        "aws:ec2/routeTable:RouteTable, false",
        "ec2/route:Route, false",
        "aws_route_table, false"
    })
    void a_resource_of_pulumi_is_chosen_by_either_name_of_its_type(String types, boolean hears)
            throws JsonProcessingException {
        var finding = new Finding(
                "00000000000000a1",
                Finding.Kind.MISSING,
                "s3://acme-state/.pulumi/stacks/prod.json",
                "urn:pulumi:prod::shop::aws:ec2/route:Route::internet",
                "aws_route",
                "r-rtb-1",
                "123456789012",
                "eu-west-1",
                Severity.HIGH,
                List.of(),
                List.of());
        assertThat(routes("[{\"channels\": [\"ops\"], \"types\": [\"%s\"]}]".formatted(types))
                        .channels(Announced.transition(Transition.Kind.NEW, finding, 1)))
                .isEqualTo(hears ? Set.of("ops") : Set.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{} | routes: is no list",
                "[{}] | routes[0].channels: is missing",
                "[{\"channels\": [\"oops\"]}] | there is no channel oops; known are",
                "[{\"channels\": [\"ops\"], \"severity\": \"urgent\"}] | routes[0].severity: is none of critical, high",
                "[{\"channels\": [\"ops\"], \"kinds\": [\"gone\"]}] | routes[0].kinds: holds something else",
                "[{\"channels\": [\"ops\"], \"stack\": \"x\"}] | routes[0].stack: is not known here",
            })
    void a_route_that_could_never_match_as_meant_is_refused(String routes, String problem) {
        assertThatThrownBy(() -> routes(routes))
                .isInstanceOf(BadSettingsException.class)
                .hasMessageContaining(problem);
    }

    private static Routes routes(String json) throws JsonProcessingException {
        return ConfiguredRoutes.of(new ObjectMapper().readTree(json), KNOWN);
    }
}
