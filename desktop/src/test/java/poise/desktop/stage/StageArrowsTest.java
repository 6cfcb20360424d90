package poise.desktop.stage;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.badlogic.gdx.Gdx;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class StageArrowsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("poise.desktop.stage", "poise.desktop.look");

    @Test
    void enough_classes_were_looked_at() {
        assertTrue(CLASSES.size() >= 80, "only " + CLASSES.size() + " classes were found");
    }

    @Test
    void the_look_does_not_know_the_stage() {
        forbid("poise.desktop.look..", "poise.desktop.stage..");
    }

    @Test
    void widgets_and_views_do_not_know_the_scenes() {
        forbid("poise.desktop.stage.kit..", "poise.desktop.stage");
        forbid("poise.desktop.stage.view..", "poise.desktop.stage");
    }

    @Test
    void views_are_plain() {
        forbid("poise.desktop.stage.view..", "com.badlogic..");
        forbid("poise.desktop.stage.view..", "poise.desktop.stage.kit..");
    }

    @Test
    void only_the_game_and_the_look_touch_the_global_game() {
        noClasses()
                .that()
                .resideInAPackage("poise.desktop.stage..")
                .and()
                .haveNameNotMatching(".*\\.(PoiseGame|Playhouse)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Gdx.class)
                .check(CLASSES);
    }

    private static void forbid(String from, String to) {
        noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(to)
                .check(CLASSES);
    }
}
