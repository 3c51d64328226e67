import { useEffect, useRef } from "react";
import { Button, Field, Input, Select } from "@fluentui/react-components";
import type { CouncilMember } from "../../../domain/sheets/councilSheet";
import { paneText } from "../../../strings/paneText";
import { memberLabel, voteText } from "../../../strings/voteText";
import { useText } from "../../parts/usePane";
import { useSharedStyles } from "../../parts/useSharedStyles";

interface MemberRowProps {
  readonly order: number;
  readonly member: CouncilMember;
  /** The row has just been made by the keyboard's wish. */
  readonly takesFocus: boolean;
  readonly onChange: (member: CouncilMember) => void;
  readonly onRemove: () => void;
}

/** One member's fields. */
export function MemberRow({ order, member, takesFocus, onChange, onRemove }: MemberRowProps) {
  const t = useText();
  const styles = useSharedStyles();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) row.current?.querySelector("input")?.focus();
  }, [takesFocus]);
  const text = (field: "name" | "position" | "role") => (
    <Field label={t(memberLabel(voteText[field], order))} className={styles.grow}>
      <Input
        value={member[field]}
        onChange={(_, { value }) => {
          onChange({ ...member, [field]: value });
        }}
      />
    </Field>
  );
  return (
    <div ref={row} className={styles.row}>
      {text("name")}
      {text("position")}
      {text("role")}
      <Field label={t(memberLabel(voteText.votes, order))} className={styles.grow}>
        <Select
          value={member.votes === null ? "" : member.votes ? "yes" : "no"}
          onChange={(_, { value }) => {
            onChange({ ...member, votes: value === "" ? null : value === "yes" });
          }}
        >
          <option value="">{t(paneText.notStated)}</option>
          <option value="yes">{t(paneText.yes)}</option>
          <option value="no">{t(paneText.no)}</option>
        </Select>
      </Field>
      <Button
        size="small"
        aria-label={t(memberLabel(voteText.removeMember, order))}
        onClick={onRemove}
      >
        {t(voteText.removeMember)}
      </Button>
    </div>
  );
}
