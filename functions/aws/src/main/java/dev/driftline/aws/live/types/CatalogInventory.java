package dev.driftline.aws.live.types;

import dev.driftline.aws.live.kit.Askers;
import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Census;
import dev.driftline.aws.live.kit.Listing;
import dev.driftline.core.scan.Existing;
import dev.driftline.core.scan.Inventory;
import dev.driftline.core.scan.LiveResources.Place;
import dev.driftline.core.scan.UnmanagedRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;

/// Lists what exists in some accounts and regions, and says of it what its own service does not: its tags, and whether
/// a stack of CloudFormation or a controller of Kubernetes made it.
public final class CatalogInventory {

    static final Set<String> ACTIONS =
            Set.of("tag:GetResources", "cloudformation:DescribeStacks", "cloudformation:ListStackResources");

    private final Executor threads;
    private final Askers askers;
    private final UnmanagedRequest wanted;
    private final Set<String> declaredTypes;

    /// @param declaredTypes the types of the run's resources: some services answer only those who use them
    public CatalogInventory(Executor threads, Askers askers, UnmanagedRequest wanted, Set<String> declaredTypes) {
        this.threads = threads;
        this.askers = askers;
        this.wanted = wanted;
        this.declaredTypes = Set.copyOf(declaredTypes);
    }

    /// @param places each account and region once
    public Inventory of(List<Aws> places) {
        var census = new Census(threads, askers);
        var unlisted = new ArrayList<Inventory.Unlisted>();
        var things = new ArrayList<Existing>();
        for (var answer : census.ask(questions(places))) {
            answer.refusals()
                    .forEach(refusal -> unlisted.add(
                            new Inventory.Unlisted(answer.question().name(), place(answer.question()), refusal)));
            answer.answer().ifPresent(things::addAll);
        }
        if (things.isEmpty()) {
            return new Inventory(things, unlisted);
        }
        var origins = Origins.ask(census, places, unlisted);
        return new Inventory(things.stream().map(origins::told).toList(), unlisted);
    }

    private static Place place(Census.Question<?> question) {
        return new Place(question.aws().account(), question.aws().region());
    }

    private List<Census.Question<List<Existing>>> questions(List<Aws> places) {
        var questions = new ArrayList<Census.Question<List<Existing>>>();
        for (var listing : CatalogListings.all()) {
            if (listing.isFor(declaredTypes) && listing.finds().stream().anyMatch(wanted::wantsType)) {
                var accounts = new HashSet<String>();
                places.stream()
                        .filter(aws ->
                                listing.isGlobal() ? accounts.add(aws.account()) : wanted.wantsRegion(aws.region()))
                        .forEach(aws -> questions.add(question(listing, aws)));
            }
        }
        return questions;
    }

    private static Census.Question<List<Existing>> question(Listing<?> listing, Aws aws) {
        return new Census.Question<>(
                listing.type(), aws, ask -> listing.list(ask).toList());
    }
}
