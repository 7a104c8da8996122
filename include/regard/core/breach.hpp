// A limit that was not kept, by the person or by the council. It is noted for whoever reviews; it tightens nothing.
#pragma once

#include "regard/core/restriction.hpp"

namespace regard {

/// `request.about.id` is what was typed (RST-…). Refuses a day on which the restriction did not bind the person.
Changes record_breach(const Office& office, const Case& of_case, const Breach& request, const Now& now);

/// The same tests on a corrected breach.
void require_sound_breach(const Office& office, const Case& of_case, const Breach& breach, Date today);

/// Of one restriction, in the order of their days: the person's own, or the council's.
enum class BrokenBy { person, council };
std::vector<Held<Breach>> breaches_of(const Case& of_case, std::string_view proposal_id, BrokenBy whose);

/// Whether a letter tells the person of it: not of the council's own, nor where what they sent was only filed.
bool is_told_by_letter(const Breach& breach);

}  // namespace regard
