#include "regard/core/kinds.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "regard/core/text.hpp"

namespace regard {

const std::vector<Field>& Described<Recorded>::fields() {
  static const std::vector<Field> list = {
      field<&Recorded::by>("by", "the officer who typed it").as(Form::officer).about(Whose::officer).needed(),
      field<&Recorded::at>("at", "when, in UTC").needed(),
  };
  return list;
}

const std::vector<Field>& Described<Header>::fields() {
  static const std::vector<Field> list = {
      field<&Header::regard>("regard", "the format, 1").needed(),
      field<&Header::kind>("kind", "the kind of record").as(Form::word).needed(),
      field<&Header::id>("id", "its id").as(Form::id).needed(),
      field<&Header::case_id>("case", "the case it belongs to").as(Form::case_id),
      field<&Header::version>("version", "2 or more, in a correction"),
      field<&Header::corrects>("corrects", "the SHA-256 of the version it replaces").as(Form::hash),
      field<&Header::because>("because", "why it was wrong").file_only(),
      field<&Header::changes>("changes", "what has changed").file_only(),
  };
  return list;
}

namespace {

template <class T>
Kind row(std::string_view word, std::string_view prefix, std::string_view noun, std::string_view help,
         bool in_register = false) {
  return {word, prefix, noun, help, in_register, &Described<T>::fields, [] { return Body(T{}); }};
}

}  // namespace

const std::vector<Kind>& kinds() {
  static const std::vector<Kind> list = {
      row<Officer>("officer", "OFF", "an officer", "somebody who acts for the council", true),
      row<Grant>("grant", "GRA", "a grant", "a role given to an officer, with dates and authority", true),
      row<Revocation>("revocation", "RVO", "a revocation", "the end of a grant, or of an officer's post", true),
      row<Adoption>("adoption", "ADO", "an adoption", "a policy pack put in force", true),
      row<Details>("details", "DET", "details", "what letters say of the council", true),
      row<Person>("person", "PER", "a person", "whom a case is about"),
      row<Incident>("incident", "INC", "an incident", "something that happened, and what proves it"),
      row<Warning>("warning", "WRN", "a warning", "what the person was asked to change"),
      row<Adjustment>("adjustment", "ADJ", "an adjustment", "what the person needs, and whether it was agreed"),
      row<Representation>("representation", "REP", "a representation", "what the person said of a record"),
      row<Referral>("referral", "RFL", "a referral", "incidents passed to the police, lawyers, safeguarding or health"),
      row<Representative>("representative", "ADV", "a representative", "somebody who speaks for the person"),
      row<Link>("link", "LNK", "a link", "another case of the same person, or of somebody related"),
      row<Move>("move", "MOV", "a move", "an incident that was another person's"),
      row<Proposal>("proposal", "PRO", "a proposal", "a restriction put forward, or imposed at once; once approved or imposed its name is RST"),
      row<Marker>("marker", "MRK", "a marker", "a risk to those who meet the person, and what they should do"),
      row<Consultation>("consultation", "CON", "a consultation", "a role asked for advice on a proposal"),
      row<Decision>("decision", "DEC", "a decision", "a proposal or marker approved, refused or returned, or two decisions settled"),
      row<Withdrawal>("withdrawal", "WDR", "a withdrawal", "a proposal taken back by its author"),
      row<Ending>("ending", "END", "an ending", "a restriction quashed, or a marker removed"),
      row<ContactChange>("contact", "CHG", "a change of contact", "whom the person is in contact with from a day on"),
      row<Letter>("letter", "LTR", "a letter", "what was sent, as evidence"),
      row<Delivery>("delivery", "DLV", "a delivery", "a letter that came back"),
      row<Review>("review", "REV", "a review", "a restriction, adjustment or marker looked at again, or when it will be"),
      row<Appeal>("appeal", "APL", "an appeal", "what the person asks to have decided again"),
      row<Ruling>("ruling", "RUL", "a ruling", "an appeal given to somebody, or decided"),
      row<Breach>("breach", "BRE", "a breach", "a limit that was not kept, by the person or by the council"),
      row<Exception>("exception", "EXC", "an exception", "one departure from a restriction that was allowed"),
      row<FiledMail>("filed-mail", "FIL", "filed mail", "letters filed without a reply, and what the reader found in them"),
      row<Notification>("notification", "NTF", "a notification", "that somebody was told of a restriction or marker, or a system was set to it"),
      row<Recall>("recall", "RCL", "a recall", "that a notification was taken back"),
      row<OmbudsmanCase>("ombudsman", "OMB", "an ombudsman's case", "a complaint to an ombudsman, its finding and what the council must do"),
      row<CaseClosure>("closure", "CLO", "a closure", "the end of a case"),
  };
  return list;
}

const Kind* kind_of(std::string_view word) {
  const auto& list = kinds();
  const auto found = std::find_if(list.begin(), list.end(), [&](const Kind& k) { return k.word == word; });
  return found == list.end() ? nullptr : &*found;
}

const Kind* kind_of_prefix(std::string_view prefix) {
  const auto& list = kinds();
  const auto found = std::find_if(list.begin(), list.end(), [&](const Kind& k) { return k.prefix == prefix; });
  return found == list.end() ? nullptr : &*found;
}

const Kind& kind_of(const Body& body) { return kinds().at(body.index()); }

const void* record_in(const Body& body) {
  return std::visit([](const auto& record) { return static_cast<const void*>(&record); }, body);
}
void* record_in(Body& body) {
  return std::visit([](auto& record) { return static_cast<void*>(&record); }, body);
}

Tree write_fact(const Fact& fact) {
  Tree tree = write_fields(Described<Header>::fields(), &fact.header);
  for (auto& entry : write_fields(kind_of(fact.body).fields(), record_in(fact.body)).entries)
    tree.entries.push_back(std::move(entry));
  tree.set("recorded", write_fields(Described<Recorded>::fields(), &fact.recorded));
  return tree;
}

namespace {

std::vector<std::string_view> names(const std::vector<Field>& fields) {
  std::vector<std::string_view> list{"recorded"};
  for (const auto& field : fields) list.push_back(field.name);
  return list;
}

Tree only(const Tree& tree, const std::vector<Field>& fields) {
  Tree part = Tree::map();
  part.place = tree.place;
  for (const auto& entry : tree.entries)
    if (find_field(fields, entry.key)) part.entries.push_back(entry);
  return part;
}

void read_recorded(const Tree& tree, Fact& fact, Reading& reading) {
  const Tree* recorded = tree.find("recorded");
  if (!recorded || tree.entries.back().key != "recorded") {
    reading.problems.push_back({Problem::Kind::missing, tree.place, "the record does not end with 'recorded'",
                                "the file has been cut off or added to; fetch it again from the shared register"});
    return;
  }
  read_fields(Described<Recorded>::fields(), &fact.recorded, *recorded, reading);
}

const Kind* read_kind(const Tree& tree, Reading& reading) {
  const Tree* word = tree.find("kind");
  const Kind* kind = word ? kind_of(word->scalar) : nullptr;
  if (word && !kind) {
    std::vector<std::string> words;
    for (const auto& k : kinds()) words.emplace_back(k.word);
    const auto near = nearest(word->scalar, words);
    reading.problem(word->place, fmt::format("'{}' is not a kind of record{}", visible(word->scalar),
                                             near.empty() ? "" : fmt::format("; did you mean '{}'?", near)));
  } else if (!word) {
    reading.problem(tree.place, "the record does not say its kind");
  }
  return kind;
}

bool is_newer(const Tree& tree, Reading& reading) {
  const Tree* format = tree.find("regard");
  if (!format || format->shape != Tree::Shape::integer || std::stoll(format->scalar) <= newest_format) return false;
  reading.problem(format->place, "written by a newer regard",
                  fmt::format("this program knows format {}; use the program that wrote it", newest_format));
  return true;
}

void check_header(const Fact& fact, const Kind& kind, const Tree& tree, Reading& reading) {
  const auto& header = fact.header;
  if (tree.entries.front().key != "regard")
    reading.problem(tree.place, "the record does not open with 'regard: 1'");
  if (header.regard < 1) reading.problem(tree.place, "the format must be 1 or more");
  if (header.id.substr(0, 3) != kind.prefix)
    reading.problem(tree.place, fmt::format("'{}' is not an id of {}", visible(header.id), kind.noun));
  if (header.case_id.empty() != kind.in_register)
    reading.problem(tree.place, kind.in_register ? "a record of the office has no 'case'" : "'case' is missing");
  const bool correction = tree.find("version") != nullptr;
  if (correction && header.version < 2) reading.problem(tree.place, "a 'version' is 2 or more");
  if (correction != !header.corrects.empty() || correction == (header.because.empty() && header.changes.empty()))
    reading.problem(tree.place, "a correction has 'version', 'corrects', and 'because' or 'changes'",
                    "the first version of a record has none of them");
}

}  // namespace

Fact read_fact(const Tree& tree, Reading& reading) {
  Fact fact;
  if (!tree.is_map() || tree.entries.empty()) {
    reading.problem(tree.place, "the record is empty");
    return fact;
  }
  if (is_newer(tree, reading)) return fact;
  const Kind* kind = read_kind(tree, reading);
  if (!kind) return fact;
  reading.noun = kind->noun;
  const auto& header_fields = Described<Header>::fields();
  read_fields(header_fields, &fact.header, only(tree, header_fields), reading);
  fact.body = kind->empty();
  read_fields(kind->fields(), record_in(fact.body), tree, reading, names(header_fields));
  read_recorded(tree, fact, reading);
  check_header(fact, *kind, tree, reading);
  return fact;
}

}  // namespace regard
