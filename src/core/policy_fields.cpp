// How a policy is described: every setting of a pack, its type and its one line of help.
#include <array>

#include "regard/core/policy.hpp"

namespace regard {

namespace {

/// A value that the program itself fixes.
Field one_of(const Field& field, std::vector<std::string_view> words) {
  Field made = field.as(Form::word);
  made.type.choices = std::move(words);
  return made;
}

}  // namespace

const std::vector<Field>& Described<Choice>::fields() {
  static const std::vector<Field> list = {
      field<&Choice::key>("key", "its word, as it is typed").as(Form::word).needed(),
      field<&Choice::words>("words", "what it means, in words that a letter can use").needed().person_reads(),
      field<&Choice::volume>("volume", "whether it is about how much contact, not what was said or done"),
  };
  return list;
}

const std::vector<Field>& Described<WarningStage>::fields() {
  static const std::vector<Field> list = {
      field<&WarningStage::level>("level", "the stage's word, as it is typed").as(Form::word).needed(),
      field<&WarningStage::words>("words", "what the person is told it is").needed().person_reads(),
      field<&WarningStage::by>("by", "the roles that may give it").needed(),
      field<&WarningStage::all>("all", "whether each of those roles must give it, not any one"),
      one_of(field<&WarningStage::how>("how", "whether it may be spoken or goes by letter"),
             {"spoken", "letter"})
          .needed(),
      field<&WarningStage::letter>("letter", "the kind of letter it goes by").as(Form::word),
      field<&WarningStage::consider>("consider", "the prompts that must be answered first").as(Form::word),
      field<&WarningStage::asks_for_change>(
          "asks_for_change", "whether it asks for a change; false where it announces a review"),
  };
  return list;
}

const std::vector<Field>& Described<Quorum>::fields() {
  static const std::vector<Field> list = {
      field<&Quorum::need>("need", "how many must approve").needed(),
      field<&Quorum::of>("of", "how many there are to approve").needed(),
  };
  return list;
}

const std::vector<Field>& Described<AppealRules>::fields() {
  static const std::vector<Field> list = {
      field<&AppealRules::exists>("exists", "whether there is an appeal"),
      field<&AppealRules::to>("to", "who hears it, in words").person_reads(),
      one_of(field<&AppealRules::counts_from>("counts_from", "the day that the time to appeal counts from"),
             {"in-force", "receipt"}),
      field<&AppealRules::late>("late", "what becomes of a late one, in words").person_reads(),
      field<&AppealRules::decide_within_working_days>("decide_within_working_days",
                                                      "working days in which it is decided"),
      one_of(field<&AppealRules::warnings>("warnings", "whether a warning can be appealed, and on what"),
             {"none", "factual", "full"}),
      field<&AppealRules::other_ways>("other_ways", "how else an appeal can be made, in words")
          .person_reads(),
  };
  return list;
}

namespace {

void add_vocabulary(std::vector<Field>& list) {
  const auto add = [&](const Field& field) { list.push_back(field); };
  add(field<&Policy::title>("title", "the policy's own title").person_reads());
  add(field<&Policy::person_noun>("person_noun", "what the policy calls the person: customer, citizen")
          .person_reads());
  add(field<&Policy::words>("words", "the policy's words for ours: restriction, warning, member")
          .person_reads());
  add(one_of(field<&Policy::nation>("nation", "whose working days and ombudsman"),
             {"england", "wales", "scotland", "northern-ireland"}));
  add(one_of(field<&Policy::status>("status", "whether the policy is in force"),
             {"in-force", "superseded", "consultation"}));
  add(field<&Policy::approved>("approved", "who approved it, and when"));
  add(field<&Policy::owner>("owner", "the post that keeps the policy"));
  add(field<&Policy::protected_people>("protected", "whom it protects"));
  add(field<&Policy::excluded>("excluded", "what it does not cover"));
  add(field<&Policy::definitions>("definitions", "what its words mean").person_reads());
  add(field<&Policy::categories>("categories", "the sorts of conduct").person_reads());
  add(field<&Policy::channels>("channels", "the ways of contact").person_reads());
  add(field<&Policy::considerations>("considerations", "what a proposal must answer"));
  add(field<&Policy::prompts>("prompts", "what a warning may have to answer"));
  add(field<&Policy::measures>("measures", "the kinds of restriction").from("measure"));
}

void add_people_and_steps(std::vector<Field>& list) {
  const auto add = [&](const Field& field) { list.push_back(field); };
  add(field<&Policy::roles>("roles", "which roles may do what"));
  add(field<&Policy::approve_jointly>("approve_jointly", "whether every approving role must approve"));
  add(field<&Policy::approve_quorum>("approve_quorum", "how many must approve; 1 of 1 is no quorum"));
  add(field<&Policy::warning_stages>("warning_stages", "the warnings, in order"));
  add(field<&Policy::consult>("consult", "which roles are asked before a decision"));
  add(field<&Policy::skip_warning_reasons>("skip_warning_reasons", "why a warning may be left out")
          .person_reads());
  add(field<&Policy::safeguarding_first>("safeguarding_first", "the categories that go to safeguarding first")
          .from("category"));
}

void add_clocks(std::vector<Field>& list) {
  const auto add = [&](const Field& field) { list.push_back(field); };
  add(field<&Policy::first_review_within_months>("first_review_within_months",
                                                 "months from the start to a review"));
  add(field<&Policy::later_reviews_within_months>("later_reviews_within_months",
                                                  "months between later reviews"));
  add(field<&Policy::longest_months>("longest_months", "the most months a restriction lasts"));
  add(field<&Policy::deemed_delivery>("deemed_delivery", "working days until a letter is taken to arrive"));
  add(field<&Policy::immediate_lapse_working_days>("immediate_lapse_working_days",
                                                   "working days an immediate restriction lasts"));
  add(field<&Policy::review_notice_working_days>("review_notice_working_days",
                                                 "working days before a review that the person is told"));
  add(one_of(field<&Policy::overdue_review>("overdue_review", "what a missed review does"),
             {"alarm", "lapse"}));
  add(one_of(
      field<&Policy::default_at_review>("default_at_review", "what a review does unless there are reasons"),
      {"lift", "continue"}));
  add(field<&Policy::lift_needs_agreement>("lift_needs_agreement",
                                           "whether the person agrees to something first"));
  add(field<&Policy::restart_within_months>("restart_within_months",
                                            "months in which a new restriction counts as a restart"));
  add(field<&Policy::appeal_window_working_days>("appeal_window_working_days", "working days to appeal in"));
  add(field<&Policy::appeal>("appeal", "the appeal"));
  add(field<&Policy::in_force_during_appeal>("in_force_during_appeal",
                                             "whether it stays in force meanwhile"));
  add(field<&Policy::warning_expires_months>("warning_expires_months", "months a warning counts for"));
  add(field<&Policy::mail_read_within_working_days>("mail_read_within_working_days",
                                                    "working days in which filed mail is read"));
}

void add_telling(std::vector<Field>& list) {
  const auto add = [&](const Field& field) { list.push_back(field); };
  add(field<&Policy::members>("members", "which Members are told, of what, and whether they may help: for, who, what, within_working_days, may_help"));
  add(field<&Policy::staff_told>("staff_told", "which staff are told, and where it is noted"));
  add(field<&Policy::extract_stale_hours>("extract_stale_hours",
                                          "hours until a copied list calls itself old"));
  add(field<&Policy::remind_days>("remind_days", "days before a duty that its owner is reminded"));
  add(field<&Policy::escalate_after_working_days>("escalate_after_working_days",
                                                  "working days overdue until others are told"));
  add(one_of(field<&Policy::letters_by>("letters_by", "how letters go"), {"any", "post"}));
  add(field<&Policy::publish>("publish", "what the council publishes"));
  add(field<&Policy::policy_review>("policy_review", "when the policy is looked at again: months, from"));
  add(field<&Policy::report>("report", "how often, and to whom, figures are reported"));
  add(field<&Policy::retention>("retention", "months for which each class of record is kept"));
}

}  // namespace

const std::vector<Field>& Described<Policy>::fields() {
  static const std::vector<Field> list = [] {
    std::vector<Field> made;
    add_vocabulary(made);
    add_people_and_steps(made);
    add_clocks(made);
    add_telling(made);
    return made;
  }();
  return list;
}

Tree Codec<std::vector<int>>::write(const std::vector<int>& values) {
  if (values.empty()) return Tree::null();
  Tree list = Tree::list();
  for (const int value : values) list.items.push_back(Tree::integer(value));
  return list;
}

void Codec<std::vector<int>>::read(std::vector<int>& values, const Tree& tree, Reading& reading) {
  if (!tree.is_list())
    return reading.problem(tree.place, "a list is needed here", "write the numbers as [28, 14, 7]");
  for (const auto& item : tree.items) Codec<int>::read(values.emplace_back(), item, reading);
}

Tree Codec<std::vector<RolesFor>>::write(const std::vector<RolesFor>& values) {
  if (values.empty()) return Tree::null();
  Tree map = Tree::map();
  for (const auto& value : values) map.set(value.act, Tree::words(value.roles));
  return map;
}

void Codec<std::vector<RolesFor>>::read(std::vector<RolesFor>& values, const Tree& tree, Reading& reading) {
  if (!tree.is_map())
    return reading.problem(tree.place, "a list of 'act: [roles]' lines is needed here",
                           "write each act on a line of its own, such as 'approve: [senior-officer]'");
  for (const auto& entry : tree.entries) {
    RolesFor& value = values.emplace_back(RolesFor{entry.key, {}});
    Codec<std::vector<std::string>>::read(value.roles, entry.value, reading);
  }
}

Tree Codec<std::vector<Deemed>>::write(const std::vector<Deemed>& values) {
  if (values.empty()) return Tree::null();
  Tree map = Tree::map();
  for (const auto& value : values) map.set(value.how, Tree::integer(value.working_days));
  return map;
}

void Codec<std::vector<Deemed>>::read(std::vector<Deemed>& values, const Tree& tree, Reading& reading) {
  if (!tree.is_map())
    return reading.problem(tree.place, "a list of 'way: days' lines is needed here",
                           "write each way on a line of its own, such as 'post: 2'");
  for (const auto& entry : tree.entries) {
    Deemed& value = values.emplace_back(Deemed{entry.key, 0});
    Codec<int>::read(value.working_days, entry.value, reading);
  }
}

}  // namespace regard
