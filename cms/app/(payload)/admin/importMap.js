import { LiveStatus as LiveStatus_e6f409391ec1c252f0fbb7555e613857 } from '../../../../cms/admin/live/LiveStatus.tsx'
import { KeepTyped as KeepTyped_8262c49919116172b314bb0a1f1f079b } from '../../../../cms/admin/keep-typed/KeepTyped.tsx'
import { LiveShort as LiveShort_bc218186213f0c43ade9e9ab2ece6334 } from '../../../../cms/admin/live/LiveShort.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { PasteClient as PasteClient_292b6ebec95c49853171425a4254b67e } from '../../../../cms/admin/paste/PasteClient.tsx'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FormCheck as FormCheck_8a952ee041a90e84bf361525dabf11aa } from '../../../../cms/admin/forms/FormCheck.tsx'
import { FormTools as FormTools_f1b4ffcc73f5081d0f921b68437f6bac } from '../../../../cms/admin/forms/FormTools.tsx'
import { ImportForm as ImportForm_b5b45f85dffbf4f747b0a75fa3fb7ea7 } from '../../../../cms/admin/forms/ImportForm.tsx'
import { MakeNames as MakeNames_8a47009bf62598f6656ffb0a9cebcb90 } from '../../../../cms/admin/forms/pickers/MakeNames.tsx'
import { Invitation as Invitation_dbaa8d05e72612239ea2a889097f3364 } from '../../../../cms/admin/people/Invitation.tsx'
import { CaseView as CaseView_f634ee88a2114d4caec1f3810325d8e3 } from '../../../../cms/admin/cases/CaseView.tsx'
import { StateCell as StateCell_00b870cfcedd9f6256addc6cd36975fc } from '../../../../cms/admin/cases/StateCell.tsx'
import { DueCell as DueCell_2a1870c0ca65c1ab84a30de273ef9638 } from '../../../../cms/admin/cases/DueCell.tsx'
import { NameCell as NameCell_ac178c5e1ca3d0224aae1902f8547029 } from '../../../../cms/admin/cases/NameCell.tsx'
import { ListBar as ListBar_058e2ff55e5fd5ffb4abf5c0aa0e357a } from '../../../../cms/admin/cases/ListBar.tsx'
import { NoSaveButton as NoSaveButton_6468df76d161da852cca3c2e80d1d74c } from '../../../../cms/admin/cases/NoSaveButton.tsx'
import { DeliveryView as DeliveryView_4b66d1fe3a66c09d49b87283b7fc228a } from '../../../../cms/admin/deliveries/DeliveryView.tsx'
import { ProblemCell as ProblemCell_461e569daf689c4cd87604fec30a2e38 } from '../../../../cms/admin/deliveries/ProblemCell.tsx'
import { ListWords as ListWords_f40ba8fe36a7779bdd56b19aaed285a3 } from '../../../../cms/admin/deliveries/ListWords.tsx'
import { ShareCell as ShareCell_e1a6410e7699716600779d03957f9ad0 } from '../../../../cms/admin/feedback/ShareCell.tsx'
import { BlockLabel as BlockLabel_256dcd59eae10924af79f76180be8a01 } from '../../../../cms/admin/blocks/BlockLabel.tsx'
import { Picker as Picker_55d6c5e599779eba2f21f34daa73fec5 } from '../../../../cms/admin/forms/pickers/Picker.tsx'
import { PickedLabel as PickedLabel_cfea9d8fdb6ae4f845ebae2159ad227c } from '../../../../cms/admin/forms/pickers/PickedLabel.tsx'
import { DraftsOnly as DraftsOnly_6a4091d9e76f840454a7e0ecd561b8c2 } from '../../../../cms/admin/roles/DraftsOnly.tsx'
import { Icon as Icon_c7130cc3fa576b7ac905c15abafa16f9 } from '../../../../cms/admin/brand/Icon.tsx'
import { Logo as Logo_29bd97f1fd80024d93f3893a04eb8b1b } from '../../../../cms/admin/brand/Logo.tsx'
import { Dashboard as Dashboard_bb80148d55b71b34f8f70ad681963f85 } from '../../../../cms/admin/dashboard/Dashboard.tsx'
import { LoginWords as LoginWords_b7ed024331b1b6255262b08c6e67606b } from '../../../../cms/admin/brand/LoginWords.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/cms/admin/live/LiveStatus.tsx#LiveStatus": LiveStatus_e6f409391ec1c252f0fbb7555e613857,
  "/cms/admin/keep-typed/KeepTyped.tsx#KeepTyped": KeepTyped_8262c49919116172b314bb0a1f1f079b,
  "/cms/admin/live/LiveShort.tsx#LiveShort": LiveShort_bc218186213f0c43ade9e9ab2ece6334,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/cms/admin/paste/PasteClient.tsx#PasteClient": PasteClient_292b6ebec95c49853171425a4254b67e,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/cms/admin/forms/FormCheck.tsx#FormCheck": FormCheck_8a952ee041a90e84bf361525dabf11aa,
  "/cms/admin/forms/FormTools.tsx#FormTools": FormTools_f1b4ffcc73f5081d0f921b68437f6bac,
  "/cms/admin/forms/ImportForm.tsx#ImportForm": ImportForm_b5b45f85dffbf4f747b0a75fa3fb7ea7,
  "/cms/admin/forms/pickers/MakeNames.tsx#MakeNames": MakeNames_8a47009bf62598f6656ffb0a9cebcb90,
  "/cms/admin/people/Invitation.tsx#Invitation": Invitation_dbaa8d05e72612239ea2a889097f3364,
  "/cms/admin/cases/CaseView.tsx#CaseView": CaseView_f634ee88a2114d4caec1f3810325d8e3,
  "/cms/admin/cases/StateCell.tsx#StateCell": StateCell_00b870cfcedd9f6256addc6cd36975fc,
  "/cms/admin/cases/DueCell.tsx#DueCell": DueCell_2a1870c0ca65c1ab84a30de273ef9638,
  "/cms/admin/cases/NameCell.tsx#NameCell": NameCell_ac178c5e1ca3d0224aae1902f8547029,
  "/cms/admin/cases/ListBar.tsx#ListBar": ListBar_058e2ff55e5fd5ffb4abf5c0aa0e357a,
  "/cms/admin/cases/NoSaveButton.tsx#NoSaveButton": NoSaveButton_6468df76d161da852cca3c2e80d1d74c,
  "/cms/admin/deliveries/DeliveryView.tsx#DeliveryView": DeliveryView_4b66d1fe3a66c09d49b87283b7fc228a,
  "/cms/admin/deliveries/ProblemCell.tsx#ProblemCell": ProblemCell_461e569daf689c4cd87604fec30a2e38,
  "/cms/admin/deliveries/ListWords.tsx#ListWords": ListWords_f40ba8fe36a7779bdd56b19aaed285a3,
  "/cms/admin/feedback/ShareCell.tsx#ShareCell": ShareCell_e1a6410e7699716600779d03957f9ad0,
  "/cms/admin/blocks/BlockLabel.tsx#BlockLabel": BlockLabel_256dcd59eae10924af79f76180be8a01,
  "/cms/admin/forms/pickers/Picker.tsx#Picker": Picker_55d6c5e599779eba2f21f34daa73fec5,
  "/cms/admin/forms/pickers/PickedLabel.tsx#PickedLabel": PickedLabel_cfea9d8fdb6ae4f845ebae2159ad227c,
  "/cms/admin/roles/DraftsOnly.tsx#DraftsOnly": DraftsOnly_6a4091d9e76f840454a7e0ecd561b8c2,
  "/cms/admin/brand/Icon.tsx#Icon": Icon_c7130cc3fa576b7ac905c15abafa16f9,
  "/cms/admin/brand/Logo.tsx#Logo": Logo_29bd97f1fd80024d93f3893a04eb8b1b,
  "/cms/admin/dashboard/Dashboard.tsx#Dashboard": Dashboard_bb80148d55b71b34f8f70ad681963f85,
  "/cms/admin/brand/LoginWords.tsx#LoginWords": LoginWords_b7ed024331b1b6255262b08c6e67606b,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
