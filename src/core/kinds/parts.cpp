#include "regard/core/kinds/parts.hpp"

#include "regard/core/error.hpp"
#include "regard/core/id.hpp"
#include "regard/core/text.hpp"

namespace regard {

const std::vector<Field>& Described<Pin>::fields() {
  static const std::vector<Field> list = {
      field<&Pin::id>("id", "the record that is meant").as(Form::id).needed(),
      field<&Pin::version>("version", "which version of it").needed(),
      field<&Pin::sha256>("sha256", "the SHA-256 of that version's file").as(Form::hash).needed(),
  };
  return list;
}

const std::vector<Field>& Described<PolicyPin>::fields() {
  static const std::vector<Field> list = {
      field<&PolicyPin::pack>("pack", "the policy pack").as(Form::word).needed(),
      field<&PolicyPin::version>("version", "its version").needed(),
      field<&PolicyPin::sha256>("sha256", "the SHA-256 of its file").as(Form::hash).needed(),
  };
  return list;
}

const std::vector<Field>& Described<Evidence>::fields() {
  static const std::vector<Field> list = {
      field<&Evidence::what>("what", "what it is, in words or a file's name").needed(),
      field<&Evidence::held_by>("held_by", "the team or post in the council that holds it").needed(),
      field<&Evidence::kept_until>("kept_until", "the day until which it is kept").correctable(),
      field<&Evidence::bytes>("bytes", "the size of the file, in bytes").filled_in(),
      field<&Evidence::sha256>("sha256", "the SHA-256 of the file").as(Form::hash).filled_in(),
  };
  return list;
}

const std::vector<Field>& Described<Affected>::fields() {
  static const std::vector<Field> list = {
      field<&Affected::who>("who", "an officer's id, or staff, contractor, member, customer")
          .as(Form::officer).about(Whose::officer).needed(),
      field<&Affected::post>("post", "the post, where it matters"),
  };
  return list;
}

const std::vector<Field>& Described<CounterAllegation>::fields() {
  static const std::vector<Field> list = {
      field<&CounterAllegation::officer>("officer", "whom the person complained of")
          .as(Form::officer).about(Whose::officer).needed(),
      field<&CounterAllegation::words>("words", "what the person said").about(Whose::customer).file_only().needed(),
  };
  return list;
}

const std::vector<Field>& Described<Days>::fields() {
  static const std::vector<Field> list = {
      field<&Days::first>("first", "the first day").needed(),
      field<&Days::last>("last", "the last day").needed(),
  };
  return list;
}

const std::vector<Field>& Described<Promised>::fields() {
  static const std::vector<Field> list = {
      field<&Promised::in_force_from>("in_force_from", "the first day in force"),
      field<&Promised::review_by>("review_by", "the day of the review"),
      field<&Promised::ends_on>("ends_on", "the last day in force"),
      field<&Promised::appeal_by>("appeal_by", "the last day to appeal"),
  };
  return list;
}

namespace {
std::pair<std::string, std::string> at_colon(std::string_view text) {
  const auto colon = text.find(':');
  if (colon == std::string_view::npos) return {std::string(text), ""};
  return {std::string(text.substr(0, colon)), std::string(text.substr(colon + 1))};
}
}  // namespace

Pin Pin::typed(std::string_view text) { return {std::string(text), 0, ""}; }

Days Days::typed(std::string_view text) {
  const auto dots = text.find("..");
  const auto first = Date::parse(text.substr(0, dots));
  const auto last = dots == std::string_view::npos ? first : Date::parse(text.substr(dots + 2));
  if (!first || !last || *last < *first)
    throw Error(Error::Kind::usage, "'" + visible(text) + "' is not a day or a run of days",
                "write it as 2026-12-25 or 2026-12-25..2027-01-01");
  return {*first, *last};
}

std::string Days::words() const { return first == last ? first.words() : first.words() + " to " + last.words(); }

Evidence Evidence::typed(std::string_view text) {
  constexpr std::string_view holder = ";held-by=";
  const auto at = text.find(holder);
  Evidence evidence;
  evidence.what = text.substr(0, at);
  if (at != std::string_view::npos) evidence.held_by = text.substr(at + holder.size());
  return evidence;
}

Affected Affected::typed(std::string_view text) {
  const auto [who, post] = at_colon(text);
  if (!is_officer_id(who))
    throw Error(Error::Kind::usage, "'" + who + "' is not somebody who can be affected",
                "give an officer's id, or staff, contractor, member or customer, with ':POST' where it matters");
  return {who, post};
}

bool Affected::is_officer() const {
  return who != "staff" && who != "contractor" && who != "member" && who != "customer";
}

CounterAllegation CounterAllegation::typed(std::string_view text) {
  auto [officer, words] = at_colon(text);
  if (!is_officer_id(officer) || words.empty())
    throw Error(Error::Kind::usage, "a counter-allegation names the officer and what was said",
                "write it as OFFICER:TEXT");
  return {std::move(officer), std::move(words)};
}

}  // namespace regard
