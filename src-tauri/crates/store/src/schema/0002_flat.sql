-- Indexes over what is live and what is recent, so that no screen, turn or save costs more the longer it was lived.

-- Rules with a date to come, and those that last although they have none just now. Single times that are over are neither.
CREATE INDEX rule_coming ON rule (next_date) WHERE next_date IS NOT NULL;
CREATE INDEX rule_lasting ON rule (id) WHERE ended_at IS NULL AND kind NOT IN ('placed_activity', 'nudge', 'hard_date');

-- A plan, an activity and the prompts find their rules by kind, the latest by its first date.
CREATE INDEX rule_of_plan ON rule (plan_id, kind, starts) WHERE plan_id IS NOT NULL;
DROP INDEX rule_of_activity;
CREATE INDEX rule_of_activity_by_kind ON rule (activity_id, kind, starts) WHERE activity_id IS NOT NULL;
CREATE INDEX rule_of_prompt ON rule (kind, starts) WHERE plan_id IS NULL AND activity_id IS NULL;

-- The earlier part of the inbox in the order in which it is shown.
CREATE INDEX occurrence_earlier ON occurrence (due DESC, rule_id, nominal_date) WHERE state IN ('missed', 'superseded');

-- What was not taken away, in the order in which it is listed.
CREATE INDEX activity_kept ON activity (id) WHERE removed_at IS NULL;
CREATE INDEX activity_of_person ON activity (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX person_kept ON person (id) WHERE removed_at IS NULL;
CREATE INDEX idea_kept ON idea (id) WHERE removed_at IS NULL;
CREATE INDEX hard_date_kept ON hard_date (date, id) WHERE removed_at IS NULL;
CREATE INDEX calendar_kept ON calendar (id) WHERE removed_at IS NULL;

-- The latest look at a plan, and the latest contact.
CREATE INDEX review_of_plan ON review (plan_id, at);
CREATE INDEX check_in_contact ON check_in (plan_id, at) WHERE answer = 'happened';
