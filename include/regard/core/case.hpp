// One case: the person and everything recorded of them, and how a typed id finds a record in it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "regard/core/history.hpp"
#include "regard/core/office.hpp"

namespace regard {

/// Another case whose person uses the same telephone or e-mail.
struct SharedLine {
  std::string case_id;
  bool telephone = false;
  bool email = false;
};

struct Case {
  std::string id;
  std::vector<Record> records;
  std::optional<std::vector<SharedLine>> sharers = {};  // where whoever read the case has looked for them

  template <class T>
  std::vector<Held<T>> all() const { return all_of<T>(records); }

  Held<Person> person() const;
  /// Closed, and nothing has come in since from another clone: what did opens it again, unless the person has died.
  bool is_closed() const;
  /// What was recorded after the case had been closed: no command lets it through, but a merge brings it.
  std::vector<const Fact*> recorded_after_closing() const;
  const Record* record(std::string_view typed) const;  // RST-x finds PRO-x
  /// The fact that a pin names, whichever version; nullptr when it is not there or its bytes are others.
  const Fact* pinned(const Pin& pin) const;
  template <class T>
  Held<T> find(std::string_view wanted) const {
    const Record* found = record(wanted);
    if (!found || !std::holds_alternative<T>(found->fact().body)) return {};
    return {&found->fact()};
  }
};

/// What an act writes: facts without ids yet, and texts that go beside them. The store numbers and writes them.
struct NewFact {
  Fact fact;
  std::string beside;  // the letter's Markdown, kept as <name>.md; empty for none
};
struct Changes {
  std::vector<NewFact> facts;
};

/// Every pin inside a fact, in the order written.
std::vector<Pin> pins_in(const Fact& fact);

/// A new fact by `now.officer`, after the tests that every fact must pass: what it needs is given, its texts are
/// not too long, and it is not earlier than a fact it refers to.
/// `act` is the command, for the mend of a refusal.
NewFact new_fact(Body body, const Case& of_case, const Now& now, std::string_view act);
/// The same for a record of the office.
NewFact new_office_fact(Body body, const Now& now, std::string_view act);
/// The next version of a record; the body says it whole.
NewFact next_version(const Record& record, Body body, const Now& now, std::string because, std::string changes);

/// What `typed` names among the records of the case: a full id, a prefix, with or without the case.
/// Refuses by id_is_known or id_is_unambiguous; `prefixes` are the kinds that will do ("PRO" is met by "RST" too).
const Record& require_record(const Case& of_case, std::string_view typed, const std::vector<std::string_view>& prefixes);
template <class T>
Held<T> require_held(const Case& of_case, std::string_view typed, std::string_view prefix) {
  return {&require_record(of_case, typed, {prefix}).fact()};
}
/// Replaces each typed pin by the standing version of what it names.
void resolve_pins(std::vector<Pin>& pins, const Case& of_case, const std::vector<std::string_view>& prefixes);
Pin resolve_pin(const Pin& pin, const Case& of_case, const std::vector<std::string_view>& prefixes);

/// Refuses where it was joined with another case, in which it goes on.
void require_goes_on_here(const Case& of_case);
/// The same, and where it is closed.
void require_open(const Case& of_case);
/// Refuses a date after today.
void require_has_come(Date day, Date today, std::string_view what);
/// Refuses a word that is none of `choices`; `what` is the noun ("category").
void require_word(std::string_view typed, const std::vector<std::string>& choices, std::string_view what);

/// Representations about `id` (or, with an empty id, about anything) that no decision, review or ruling cites yet.
std::vector<Held<Representation>> unconsidered(const Case& of_case, std::string_view about_id);

/// The day on which the case was closed because the person had died; empty when it was not.
Date day_of_death(const Case& of_case);

/// "Kit Marlow", else what they are known as.
std::string name_of(const Person& person);

}  // namespace regard
