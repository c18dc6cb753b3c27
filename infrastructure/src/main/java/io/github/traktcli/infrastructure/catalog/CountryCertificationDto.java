package io.github.traktcli.infrastructure.catalog;

import io.github.traktcli.domain.catalog.CountryCertification;
import org.jspecify.annotations.Nullable;

record CountryCertificationDto(@Nullable String certification, @Nullable String country) {

  CountryCertification toDomain() {
    return new CountryCertification(certification, country);
  }
}
