package org.feidi.enclave.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LanguageProperties {

    @Property
    void countryDoesNotMatter(@ForAll Language language, @ForAll("locales") Locale locale) {
        Locale combined = new Locale.Builder()
                .setLocale(locale.stripExtensions())
                .setLanguage(language.code())
                .build();
        assertThat(Language.of(combined)).isEqualTo(language);
    }

    @Property
    void otherLanguagesAnswerInEnglish(@ForAll("locales") Locale locale) {
        Assume.that(!locale.getLanguage().equals("zh"));
        assertThat(Language.of(locale)).isEqualTo(Language.ENGLISH);
        assertThat(Name.of("Quzhou", "衢州市").in(locale)).isEqualTo("Quzhou");
    }

    /** Every locale of the platform that is well formed. */
    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of(Locale.getAvailableLocales())
                .filter(locale -> locale.getVariant().isEmpty());
    }
}
