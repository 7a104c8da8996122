#include "answers.hpp"

#include "regard/core/duty_words.hpp"

namespace regard {

using namespace cli;

namespace {

Field one_of(Field made, std::vector<std::string_view> choices) {
  made.type.choices = std::move(choices);
  return made;
}

std::vector<std::string_view> duties() {
  std::vector<std::string_view> names;
  for (const auto& each : duty_words) names.push_back(each.duty);
  return names;
}

constexpr std::string_view as_of_help = "the day it was asked about, in the United Kingdom", until_help = "the last day that it looked ahead to",
                           read_help = "how much of the register it rests on", case_help = "the case", due_help = "the day it is due",
                           days_help = "days from as_of to that day; negative when it is overdue",
                           state_help = "overdue, due by the last day looked to, or upcoming after it", rule_help = "the rule, by its name",
                           whose_help = "an officer's id, or role: and the role whose holders it is for", mend_help = "what to do about it";

}  // namespace

const std::vector<Field>& Described<UnreadableFile>::fields() {
  static const std::vector<Field> list = {
      field<&UnreadableFile::path>("path", "the file, from the register's folder").needed(),
      field<&UnreadableFile::line>("line", "the line, from 1; 0 where it is the whole file").needed(),
      field<&UnreadableFile::column>("column", "the character in the line, from 1").needed(),
      field<&UnreadableFile::what>("what", "why it could not be read").needed(),
  };
  return list;
}

const std::vector<Field>& Described<ReadPart>::fields() {
  static const std::vector<Field> list = {
      field<&ReadPart::cases>("cases", "how many cases were read").needed(),
      field<&ReadPart::records>("records", "how many records were read").needed(),
      field<&ReadPart::unreadable>("unreadable", "the files that could not be: while there is one, the answer is incomplete").needed(),
  };
  return list;
}

const std::vector<Field>& Described<DutyRow>::fields() {
  static const std::vector<Field> list = {
      one_of(field<&DutyRow::duty>("duty", "what is to be done").needed(), duties()),
      field<&DutyRow::ref>("ref", "what it is about: a record's id, or the policy's name").needed(),
      field<&DutyRow::case_id>("case", case_help).as(Form::case_id),
      field<&DutyRow::due_on>("due_on", due_help).needed(),
      field<&DutyRow::days>("days", days_help).needed(),
      field<&DutyRow::state>("state", state_help).needed(),
      field<&DutyRow::owner>("owner", whose_help).needed(),
      field<&DutyRow::rule>("rule", "the rule that is broken when it is not done in time").needed().as(Form::word),
      field<&DutyRow::command>("command", "the command that does it").needed(),
  };
  return list;
}

const std::vector<Field>& Described<ReviewRow>::fields() {
  static const std::vector<Field> list = {
      field<&ReviewRow::case_id>("case", case_help).needed().as(Form::case_id),
      field<&ReviewRow::restriction>("restriction", "the restriction to review").needed().as(Form::id),
      field<&ReviewRow::due_on>("due_on", due_help).needed(),
      field<&ReviewRow::days>("days", days_help).needed(),
      field<&ReviewRow::state>("state", state_help).needed(),
      field<&ReviewRow::reviewer>("reviewer", whose_help).needed(),
      field<&ReviewRow::measures>("measures", "the kinds of measure in force").needed().as(Form::word),
      field<&ReviewRow::policy>("policy", "the pack under which it was decided").needed(),
  };
  return list;
}

const std::vector<Field>& Described<DueAnswer>::fields() {
  static const std::vector<Field> list = {
      field<&DueAnswer::as_of>("as_of", as_of_help).needed(),
      field<&DueAnswer::until>("until", until_help).needed(),
      field<&DueAnswer::read>("read", read_help).needed(),
      field<&DueAnswer::duties>("duties", "by due_on, then ref").needed(),
  };
  return list;
}

const std::vector<Field>& Described<ReviewsDueAnswer>::fields() {
  static const std::vector<Field> list = {
      field<&ReviewsDueAnswer::as_of>("as_of", as_of_help).needed(),
      field<&ReviewsDueAnswer::until>("until", until_help).needed(),
      field<&ReviewsDueAnswer::read>("read", read_help).needed(),
      field<&ReviewsDueAnswer::reviews>("reviews", "by due_on, then restriction").needed(),
  };
  return list;
}

const std::vector<Field>& Described<WrittenAnswer>::fields() {
  static const std::vector<Field> list = {
      field<&WrittenAnswer::id>("id", "what was recorded: a record's id, a case, or an officer's id").needed(),
      field<&WrittenAnswer::case_id>("case", case_help).as(Form::case_id),
      field<&WrittenAnswer::version>("version", "which version of the record it is").needed(),
      field<&WrittenAnswer::files>("files", "the files that were written, from the register's folder").needed(),
      field<&WrittenAnswer::commit>("commit", "git's name of the commit; null where nothing is committed"),
  };
  return list;
}

const std::vector<Field>& Described<ErrorAnswer>::fields() {
  static const std::vector<Field> list = {
      field<&ErrorAnswer::exit>("exit", "the exit status").needed(),
      field<&ErrorAnswer::rule>("rule", "the rule that refuses it; null where it is no refusal").as(Form::word),
      field<&ErrorAnswer::what>("what", "what failed").needed(),
      field<&ErrorAnswer::mend>("mend", mend_help).needed(),
      field<&ErrorAnswer::where>("where", "path:line:column, where there is one"),
  };
  return list;
}

const std::vector<Field>& Described<FindingRow>::fields() {
  static const std::vector<Field> list = {
      field<&FindingRow::rule>("rule", rule_help).needed().as(Form::word),
      field<&FindingRow::severity>("severity", "an error ends check with 1, a warning does not").needed(),
      field<&FindingRow::where>("where", "path:line:column; empty where there is no place").needed(),
      field<&FindingRow::what>("what", "what is wrong").needed(),
      field<&FindingRow::mend>("mend", mend_help).needed(),
  };
  return list;
}

const std::vector<Field>& Described<CheckAnswer>::fields() {
  static const std::vector<Field> list = {
      field<&CheckAnswer::read>("read", read_help).needed(),
      field<&CheckAnswer::findings>("findings", "by place").needed(),
  };
  return list;
}

const std::vector<AnswerKind>& cli::answers() {
  const auto row = [](auto described, std::string_view name, std::string_view help) {
    using Of = decltype(described);
    return AnswerKind{name, help, Of::schema, &Of::fields};
  };
  static const std::vector<AnswerKind> list = {
      row(Described<DueAnswer>{}, "due", "what 'due' answers"),
      row(Described<DueAnswer>{}, "remind", "what 'remind' answers: the same as 'due'"),
      row(Described<ReviewsDueAnswer>{}, "review-due", "what 'review due' answers"),
      row(Described<CheckAnswer>{}, "check", "what 'check' and 'policy check' answer"),
      row(Described<WrittenAnswer>{}, "written", "what a command that writes answers"),
      row(Described<ErrorAnswer>{}, "error", "what is answered instead when something is refused or fails"),
  };
  return list;
}

}  // namespace regard
