package dev.driftline.aws.live.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What holds for every listing of what exists.
class ListingsContractTest {

    @Test
    void every_listed_type_is_one_of_the_provider() {
        assertThat(CatalogListings.types())
                .isNotEmpty()
                .allSatisfy(type -> assertThat(ProviderSchema.V5_46.attributes(type))
                        .as(type)
                        .isNotEmpty());
    }

    @Test
    void every_listing_says_what_it_must_be_allowed() {
        assertThat(CatalogListings.all())
                .allSatisfy(listing ->
                        assertThat(listing.actions()).as(listing.type()).isNotEmpty());
    }
}
