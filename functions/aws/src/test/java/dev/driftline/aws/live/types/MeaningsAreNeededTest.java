package dev.driftline.aws.live.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.live.types.Spelled.Pair;
import dev.driftline.core.compare.AttributeRule.Compared;
import dev.driftline.core.compare.AttributeRule.DecidedBy;
import dev.driftline.core.compare.Comparison;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.compare.TypeRules;
import dev.driftline.core.compare.Verdict;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every attribute that is not simply compared has to show why, with data in `spellings/`: spellings that drift without
/// its meaning and do not with it, and values that are different all the same.
///
/// What the attributes of a meaning have in common (`IamPolicy.MEANING`) is written once and holds for all of them.
/// Defaults, names without case and answers that may be left out are facts of each attribute: each is named with its
/// source, and its spellings follow.
class MeaningsAreNeededTest {

    private static final List<MeaningPart> PARTS = MeaningPart.all();
    private static final Map<Meaning, List<MeaningPart>> ALIKE =
            PARTS.stream().collect(Collectors.groupingBy(MeaningPart::meaning));
    private static final Map<String, Long> PARTS_AT =
            PARTS.stream().collect(Collectors.groupingBy(MeaningPart::address, Collectors.counting()));
    private static final List<Spelled> SPELLED = Spelled.all();
    private static final Map<String, List<Spelled>> BY_ADDRESS = SPELLED.stream()
            .flatMap(entry -> entry.of().stream().map(address -> Map.entry(address, entry)))
            .collect(Collectors.groupingBy(
                    Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));

    static List<MeaningPart> parts() {
        return PARTS;
    }

    static List<Spelled> spelled() {
        return SPELLED;
    }

    @ParameterizedTest
    @MethodSource("parts")
    void two_spellings_of_one_value_are_no_difference(MeaningPart part) {
        assertThat(entries(part)).as(ADVICE, part).isNotEmpty();
        assertThat(same(part))
                .as("%s: spellings of one value", part)
                .allSatisfy(pair ->
                        assertThat(drifts(part, part.rule().meaning(), pair)).isFalse());
    }

    @ParameterizedTest
    @MethodSource("parts")
    void a_change_is_a_difference(MeaningPart part) {
        assertThat(different(part)).as("%s: values that are different", part).isNotEmpty();
        assertThat(different(part))
                .as("%s: changes that the meaning may not hide", part)
                .allSatisfy(pair ->
                        assertThat(drifts(part, part.rule().meaning(), pair)).isTrue());
    }

    /// Most meanings keep a phantom away; a few see what a plain comparison takes for nothing (`false` of a map).
    @ParameterizedTest
    @MethodSource("parts")
    void without_the_meaning_a_phantom_shows_or_a_change_is_lost(MeaningPart part) {
        var phantoms = same(part).stream().filter(pair -> drifts(part, part.without(), pair));
        var lost = different(part).stream().filter(pair -> !drifts(part, part.without(), pair));
        assertThat(Stream.concat(phantoms, lost))
                .as("%s: spellings that its meaning is needed for; if AWS answers none, it is not needed", part)
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("spelled")
    void spellings_say_where_they_are_from_and_what_they_are_of(Spelled spelled) {
        assertThat(spelled.source()).as("source of %s", spelled.of()).hasSizeGreaterThan(15);
        assertThat(PARTS).extracting(MeaningPart::address).containsAll(spelled.of());
    }

    @Test
    void no_attribute_is_spelled_twice_in_the_same_file() {
        SPELLED.stream().map(Spelled::file).distinct().forEach(file -> {
            var seen = new TreeSet<String>();
            SPELLED.stream()
                    .filter(entry -> entry.file().equals(file))
                    .flatMap(entry -> entry.of().stream())
                    .forEach(address -> assertThat(seen.add(address))
                            .as("%s in %s", address, file)
                            .isTrue());
        });
    }

    private static final String ADVICE = """
            spellings of %s: its meaning has no proof. Add to a file in src/test/resources/spellings
              {"of": ["aws_x.attribute"], "source": "where AWS or Terraform say so",
               "same": [["as the state has it", "as AWS answers it"]], "different": [["one", "another"]]}
            A default, a name without case and an answer that may be left out need no pairs, only the source.""";

    /// The entries about this attribute. A meaning of its own kind is spelled once for all attributes that have it, and
    /// where it stands alone.
    private static List<Spelled> entries(MeaningPart part) {
        var entries = new LinkedHashSet<>(BY_ADDRESS.getOrDefault(part.address(), List.of()));
        if (!part.isCommon()) {
            ALIKE.getOrDefault(part.meaning(), List.of()).stream()
                    .filter(other -> PARTS_AT.getOrDefault(other.address(), 0L) == 1)
                    .forEach(other -> entries.addAll(BY_ADDRESS.getOrDefault(other.address(), List.of())));
        }
        return List.copyOf(entries);
    }

    private static List<Pair> same(MeaningPart part) {
        return pairs(
                part, Spelled.sameBy(part.meaning()), entries(part).stream().flatMap(entry -> entry.same().stream()));
    }

    private static List<Pair> different(MeaningPart part) {
        return pairs(
                part, Spelled.differentBy(part), entries(part).stream().flatMap(entry -> entry.different().stream()));
    }

    private static List<Pair> pairs(MeaningPart part, List<Pair> derived, Stream<Pair> told) {
        var pairs = new ArrayList<>(told.toList());
        if (pairs.isEmpty() || part.meaning() instanceof Meaning.UnsetIs || part.meaning() instanceof Meaning.ZeroIs) {
            pairs.addAll(derived);
        }
        return pairs.stream()
                .map(pair -> pair.in(part.path()))
                // What AWS decides is not held against an empty state.
                .filter(pair -> part.rule().decidedBy() != DecidedBy.AWS
                        || !pair.state().isEmpty())
                .toList();
    }

    private static boolean drifts(MeaningPart part, Meaning meaning, Pair pair) {
        var declared = new DeclaredResource(
                "state",
                part.type().name() + ".x",
                part.type().name(),
                Value.block().with(part.attribute(), pair.state()),
                Set.of(),
                "aws",
                Optional.empty());
        var rule = new Compared(meaning, part.rule().decidedBy(), part.rule().sensitive());
        var rules = new TypeRules(Map.of(part.attribute(), rule), _ -> List.of(), "aws_x", _ -> "x");
        return new Comparison(_ -> Optional.of(rules), List.of(declared))
                        .verdicts(Map.of(declared, new LiveRead.Present<>(Map.of(part.attribute(), pair.aws()))))
                        .getFirst()
                instanceof Verdict.Drifted;
    }
}
