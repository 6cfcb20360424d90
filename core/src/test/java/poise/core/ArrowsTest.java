package poise.core;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The arrows between the rooms of core, each guarded by itself. */
class ArrowsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("poise.core");

    /** Gson reads text from a Reader; neither that nor what it throws is a file. */
    private static final Set<String> IN_MEMORY =
            Set.of("java.io.Serializable", "java.io.Reader", "java.io.StringReader", "java.io.IOException");

    private static final DescribedPredicate<JavaClass> FLOATING =
            DescribedPredicate.describe("floating point", type -> Set.of(
                            "float", "double", "java.lang.Float", "java.lang.Double", "java.math.BigDecimal")
                    .contains(type.getBaseComponentType().getName()));

    private static final DescribedPredicate<JavaCodeUnit> FLOATING_SIGNATURE = DescribedPredicate.describe(
            "floating point in their signature",
            unit -> FLOATING.test(unit.getRawReturnType())
                    || unit.getRawParameterTypes().stream().anyMatch(FLOATING));

    @Test
    void enough_classes_were_looked_at() {
        assertTrue(CLASSES.size() >= 100, "only " + CLASSES.size() + " classes were found");
    }

    @Test
    void every_room_is_known_to_these_tests() {
        Set<String> rooms = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.substring("poise.core.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                new TreeSet<>(List.of(
                        "archive",
                        "boardroom",
                        "debrief",
                        "kernel",
                        "play",
                        "protocol",
                        "prover",
                        "scenario",
                        "scenario.format",
                        "scoring",
                        "session",
                        "speech")),
                rooms);
    }

    /** A room and all the rooms that it may see. */
    @ParameterizedTest
    @CsvSource({
        "kernel, ''",
        "speech, kernel",
        "protocol, kernel speech",
        "scenario, kernel speech protocol",
        "boardroom, kernel speech protocol scenario",
        "session, kernel speech protocol scenario boardroom",
        "scoring, kernel speech protocol scenario boardroom session",
        "archive, kernel speech protocol scenario boardroom session",
        "debrief, kernel speech protocol scenario boardroom session scoring",
        "play, kernel speech protocol scenario boardroom session scoring debrief archive",
        "prover, kernel speech protocol scenario boardroom session scoring archive",
        "scenario.format, kernel speech protocol scenario"
    })
    void a_room_sees_only_the_rooms_before_it(String room, String seen) {
        Set<String> allowed = Arrays.stream((room + " " + seen).split(" ", -1))
                .map(each -> "poise.core." + each)
                .collect(Collectors.toUnmodifiableSet());
        noClasses()
                .that()
                .resideInAPackage("poise.core." + room)
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "of rooms beyond " + allowed,
                        type -> type.getPackageName().startsWith("poise.") && !allowed.contains(type.getPackageName())))
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"play", "prover", "scenario.format"})
    void nobody_sees(String room) {
        noClasses()
                .that()
                .resideOutsideOfPackage("poise.core." + room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("poise.core." + room)
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"java.io", "java.nio.file", "java.nio.channels", "java.net", "java.util.concurrent", "java.sql"})
    void core_touches_nothing_outside(String outside) {
        noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "of " + outside,
                        type -> (type.getPackageName() + ".").startsWith(outside + ".")
                                && !IN_MEMORY.contains(type.getName())))
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.time.Instant",
                "java.time.Clock",
                "java.time.LocalDate",
                "java.time.LocalDateTime",
                "java.time.ZonedDateTime",
                "java.util.Date",
                "java.util.Random",
                "java.util.SplittableRandom",
                "java.util.UUID",
                "java.lang.Thread",
                "java.util.Timer"
            })
    void core_knows_no_clock_no_chance_and_no_thread(String type) {
        noClasses().should().dependOnClassesThat().haveFullyQualifiedName(type).check(CLASSES);
    }

    @Test
    void core_reads_no_clock_and_rolls_no_dice_of_the_machine() {
        noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(System.class, "identityHashCode", Object.class)
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kernel", "session", "scoring", "boardroom", "archive"})
    void rules_know_whole_numbers_only(String room) {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("poise.core." + room)
                .should()
                .haveRawType(FLOATING)
                .allowEmptyShould(true)
                .check(CLASSES);
        noCodeUnits()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("poise.core." + room)
                .should(be(FLOATING_SIGNATURE))
                .check(CLASSES);
    }
}
