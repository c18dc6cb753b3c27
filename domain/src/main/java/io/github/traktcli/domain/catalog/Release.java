package io.github.traktcli.domain.catalog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day on which a film came out somewhere.
 *
 * @param country two letters
 * @param certification the age rating of that country
 * @param type as Trakt sends it: unknown, premiere, limited, theatrical, digital, physical or tv
 * @param note free text, such as the name of a festival
 */
public record Release(
    @Nullable String country,
    @Nullable String certification,
    @Nullable LocalDate date,
    @Nullable String type,
    @Nullable String note) {}
