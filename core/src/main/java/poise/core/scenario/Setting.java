package poise.core.scenario;

import poise.core.kernel.Id;

/**
 * A whole number that the product lets its operator change.
 *
 * @param initial what it stands at when the take begins
 * @param lowest the least value that the editor accepts
 * @param highest the greatest value that the editor accepts
 */
public record Setting(Id<Setting> id, String title, int initial, int lowest, int highest, String unit) {
    public Setting {
        if (initial < lowest || initial > highest) {
            throw new IllegalArgumentException("A setting starts between its lowest and its highest value");
        }
    }
}
