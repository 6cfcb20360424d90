package poise.desktop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArrowsTest {

    private static final String ROOT = "poise.desktop";
    private static final List<String> ROOMS = List.of("hearing", "understanding", "storage", "stage", "voices");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void enough_classes_were_looked_at() {
        assertTrue(CLASSES.size() >= 200, "only " + CLASSES.size() + " classes were found");
        for (String room : ROOMS) {
            assertTrue(
                    CLASSES.stream()
                                    .filter(each -> each.getPackageName().startsWith(ROOT + "." + room))
                                    .count()
                            >= 10,
                    "too few classes in " + room);
        }
    }

    @TestFactory
    List<DynamicTest> the_rooms_never_see_each_other() {
        return ROOMS.stream()
                .flatMap(room -> ROOMS.stream()
                        .filter(other -> !other.equals(room))
                        .map(other -> DynamicTest.dynamicTest(
                                room + " does not see " + other, () -> doesNotSee(room, other))))
                .toList();
    }

    private static void doesNotSee(String room, String other) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "." + other + "..")
                .check(CLASSES);
    }

    @TestFactory
    List<DynamicTest> the_wiring_sees_all_and_is_seen_by_commands_only() {
        return List.of("hearing", "understanding", "storage", "stage", "voices", "look").stream()
                .map(room -> DynamicTest.dynamicTest(room + " does not see the wiring", () -> noClasses()
                        .that()
                        .resideInAPackage(ROOT + "." + room + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(ROOT, ROOT + ".command..")
                        .check(CLASSES)))
                .toList();
    }

    @Test
    void the_look_is_seen_by_the_stage_and_the_wiring_only() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + ".hearing..", ROOT + ".understanding..", ROOT + ".storage..", ROOT + ".voices..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".look..")
                .check(CLASSES);
    }

    @Test
    void the_look_sees_no_rule() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".look..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("poise.core..")
                .check(CLASSES);
    }

    @Test
    void libraries_stay_in_their_rooms() {
        stays("com.sun.jna..", "hearing");
        stays("ai.onnxruntime..", "understanding");
        stays("de.bwaldvogel..", "understanding");
        stays("java.sql..", "storage");
        stays("dev.onvoid..", "hearing");
        stays("com.jcraft..", "voices");
        stays("com.sun.speech..", "voices");
        stays("javax.sound..", "hearing", "voices");
    }

    private static void stays(String library, String... rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        Stream.of(rooms).map(room -> ROOT + "." + room + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }
}
