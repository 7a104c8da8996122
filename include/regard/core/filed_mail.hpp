// Letters and messages that are filed without a reply, and that somebody read them: what was new, whether anybody is at
// risk, what was asked for, and where it went.
#pragma once

#include "regard/core/restriction.hpp"

namespace regard {

/// `request.about.id` is what was typed: RST-… files mail (read at once or later), FIL-… says what was found in mail that was
/// filed before. Whoever types it has read it.
Changes file_mail(const Office& office, const Case& of_case, const FiledMail& request, const Now& now);

/// Mail that was filed under the restriction of that id, or with an empty id under any; without what says that it was read.
std::vector<Held<FiledMail>> filed_under(const Case& of_case, std::string_view proposal_id);
/// What was found in it: the record itself where it was read at once; empty while nobody has read it.
Held<FiledMail> reading_of(const Case& of_case, const Held<FiledMail>& filed);

/// "none", however it is typed: an answer, as opposed to no answer.
bool is_none(std::string_view answer);
/// The officer whom a measure names to read what is filed under it; empty where it names none, or a team.
std::string named_reader(const Office& office, const Restriction& restriction);

/// Refuses a reading that leaves a question open, or passes on nothing of what must be (guards G30, G31).
void require_answers(const FiledMail& reading, std::string_view act);

/// The tests on the days and answers of filed mail, also of a correction of it.
void require_sound_filed_mail(const Office& office, const Case& of_case, const FiledMail& mail, Date today);

/// Where somebody may be at risk: the mail, and what was found in it, until safeguarding was told of it.
std::vector<Held<FiledMail>> worries(const Case& of_case);

}  // namespace regard
