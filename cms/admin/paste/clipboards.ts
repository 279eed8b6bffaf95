/** What other programs put on the clipboard, shortened: written by hand after how each of them writes HTML. */

export const word = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/ada/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- @font-face {font-family:Wingdings;} p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style>
<!--[if gte mso 10]><style>table.MsoNormalTable {mso-style-name:"Table Normal";}</style><![endif]--></head>
<body lang=EN-GB style='tab-interval:36.0pt;word-wrap:break-word'>
<!--StartFragment-->
<h1><a name="_Toc1"></a>Garden <b>waste</b><o:p></o:p></h1>
<p class=MsoNormal><span style='font-family:"Arial",sans-serif;color:#1F3864'>We collect garden waste <b>every two
weeks</b>, from <i>March</i> to November.<sup>1</sup><o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<h2>What you can put in</h2>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Grass<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span></span><![endif]>cut short<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span></span><![endif]>Leaves, <a href="https://www.example.org/leaves">all of them</a><o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-bidi-font-family:Calibri'><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span></span><![endif]>Pay<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='mso-bidi-font-family:Calibri'><span style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span></span><![endif]>Wait for the bin<o:p></o:p></p>
<p class=MsoNormal>It costs <del cite="mailto:Ada" datetime="2026-11-01T10:00">£36</del><ins cite="mailto:Ada"
datetime="2026-11-01T10:00">£38</ins> a <a style='mso-comment-reference:AJ_1;mso-comment-date:20261101T1000'>year</a><span
class=MsoCommentReference><span style='font-size:8.0pt'><![if !supportAnnotations]><a class=msocomanchor id="_anchor_1"
href="#_msocom_1" language=JavaScript name="_msoanchor_1">[AJ1]</a><![endif]><span style='mso-special-character:comment'>&nbsp;</span></span></span>.</p>
<h3>Fees</h3>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
 <tr style='mso-yfti-irow:0;mso-yfti-firstrow:yes'><td width=301 valign=top style='width:225.4pt'><p class=MsoNormal
 style='margin-bottom:0cm'><b>Bin<o:p></o:p></b></p></td><td width=301><p class=MsoNormal><b>A year<o:p></o:p></b></p></td></tr>
 <tr style='mso-yfti-irow:1;mso-yfti-lastrow:yes'><td width=301><p class=MsoNormal>One bin<o:p></o:p></p></td><td
 width=301><p class=MsoNormal>£38<o:p></o:p></p></td></tr>
</table>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="Picture_x0020_1" style='width:90pt'><v:imagedata src="file:///C:/clip_image001.png"/></v:shape><![endif]--><![if !vml]><img
width=120 height=80 src="file:///C:/Users/ada/AppData/Local/Temp/msohtmlclip1/01/clip_image002.jpg" v:shapes="Picture_x0020_1"><![endif]><o:p></o:p></p>
<p class=MsoNormal>See <a href="file:///S:/Waste/rota.xlsx">the rota</a> and <a href="#_Toc1">above</a>.<span
style='mso-hide:all;display:none'>secret</span></p>
<!--EndFragment-->
<div style='mso-element:comment-list'><hr class=msocomoff align=left size=1 width="33%"><div style='mso-element:comment'><div
id="_com_1" class=msocomtxt><p class=MsoCommentText>Is this right?</p></div></div></div>
</body></html>`;

export const wordOnline = `<html><body><!--StartFragment--><div class="OutlineElement Ltr SCXW1 BCX0" style="margin:0px;padding:0px;direction:ltr">
<p class="Paragraph SCXW1 BCX0" role="heading" aria-level="1" paraid="1" paraeid="{a}{1}" style="font-weight:normal;color:#2F5496"><span
data-contrast="none" class="TextRun SCXW1 BCX0" style="font-size:16pt;font-family:Calibri"><span class="NormalTextRun SCXW1 BCX0"
data-ccp-parastyle="heading 1">Parking permits</span></span><span class="EOP SCXW1 BCX0" data-ccp-props="{}">&nbsp;</span></p></div>
<div class="OutlineElement Ltr SCXW1 BCX0"><p class="Paragraph SCXW1 BCX0" paraid="2"><span data-contrast="auto" class="TextRun SCXW1"
style="font-weight:bold"><span class="NormalTextRun">Residents</span></span><span class="TextRun SCXW1" style="font-weight:normal"><span
class="NormalTextRun"> may have </span><span class="NormalTextRun SpellingErrorV2Themed">two</span></span><span class="LineBreakBlob"><span><br></span></span><span
class="TextRun">permits.</span><span class="EOP">&nbsp;</span></p></div>
<div class="ListContainerWrapper SCXW1 BCX0"><ul class="BulletListStyle1 SCXW1 BCX0" role="list"><li data-leveltext="" data-font="Symbol"
data-listid="1" aria-setsize="-1" data-aria-posinset="1" data-aria-level="1" role="listitem" class="OutlineElement Ltr SCXW1"><p
class="Paragraph SCXW1" paraid="3"><span class="TextRun"><span class="NormalTextRun">Proof of address</span></span><span class="EOP">&nbsp;</span></p></li></ul></div>
<div class="ListContainerWrapper SCXW1 BCX0"><ul class="BulletListStyle2 SCXW1 BCX0" role="list"><li data-listid="1" data-aria-level="2"
role="listitem" class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1"><span class="TextRun">a council tax bill</span></p></li></ul></div>
<div class="ListContainerWrapper SCXW1 BCX0"><ul role="list"><li data-listid="1" data-aria-level="1" role="listitem"><p class="Paragraph">
<a class="Hyperlink SCXW1" href="https://www.example.org/v5c" target="_blank" rel="noreferrer noopener"><span class="TextRun Underlined"><span
class="NormalTextRun" data-ccp-charstyle="Hyperlink">Logbook</span></span></a></p></li></ul></div>
<div class="OutlineElement Ltr SCXW1"><div class="TableContainer Ltr SCXW1"><table class="Table Ltr TableWordWrap SCXW1" border="1"><tbody><tr
class="TableRow SCXW1" role="row"><td class="FirstRow FirstCol" role="columnheader" colspan="2"><div class="TableCellContent"><div
class="OutlineElement"><p class="Paragraph"><span class="TextRun" style="font-weight:bold">Zone A</span></p></div></div></td></tr><tr><td><p
class="Paragraph">First</p></td><td><p class="Paragraph">£40</p></td></tr></tbody></table></div></div><!--EndFragment--></body></html>`;

export const outlook = `<html><head><style>p.MsoNormal{margin:0cm}</style></head><body lang=EN-GB link="#0563C1" vlink="#954F72"><!--StartFragment-->
<p class=MsoNormal><span style='font-size:11.0pt;font-family:"Aptos",sans-serif'>Hello all,<o:p></o:p></span></p>
<p class=MsoNormal><span style='font-size:11.0pt'><o:p>&nbsp;</o:p></span></p>
<p class=MsoNormal><span style='font-size:11.0pt'>The <a
href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.example.org%2Fhall%3Fday%3D2&amp;data=05%7C02&amp;reserved=0">town
hall</a> is closed:<o:p></o:p></span></p>
<ul style='margin-top:0cm' type=disc><li class=MsoListParagraph style='margin-left:0cm;mso-list:l0 level1 lfo3'>on Monday<o:p></o:p></li></ul>
<p class=MsoListParagraph style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo3'><![if !supportLists]><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></span><![endif]>all
day<o:p></o:p></p>
<p class=MsoNormal><a href="mailto:hall@example.org">hall@example.org</a><o:p></o:p></p>
<table class=MsoNormalTable border=0><tr><td><p class=MsoNormal><b>Ada Jones</b><o:p></o:p></p><p class=MsoNormal><img
src="cid:image001.png@01DB" width=96 height=40><o:p></o:p></p></td></tr></table><!--EndFragment--></body></html>`;

export const googleDocs = `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1a2b"><h1 dir="ltr"
style="line-height:1.38;margin-top:20pt;"><span style="font-size:20pt;font-family:Arial;color:#000000;font-weight:400;">School meals</span></h1><p
dir="ltr"><span style="font-family:Arial;font-weight:400;white-space:pre-wrap;">Children in </span><span style="font-weight:700;font-style:normal;">year
1</span><span style="font-weight:400;font-style:italic;"> and 2</span><span style="font-weight:400"> eat free. H</span><span
style="font-size:0.6em;vertical-align:sub;">2</span><span>O is served.</span></p><br /><ul style="margin-top:0;padding-inline-start:48px;"><li
dir="ltr" aria-level="1" style="list-style-type:disc;"><p dir="ltr" role="presentation"><span>Soup</span></p></li><ul><li dir="ltr"
aria-level="2"><p dir="ltr" role="presentation"><span>with bread</span></p></li></ul><li dir="ltr" aria-level="1"><p role="presentation"><a
href="https://www.google.com/url?q=https://www.example.org/menu&amp;sa=D" style="text-decoration:none;"><span
style="color:#1155cc;">Menu</span></a></p></li></ul><h3 dir="ltr"><span style="font-weight:400">Prices</span></h3><div dir="ltr"
align="left"><table style="border:none;"><colgroup><col /><col /></colgroup><tbody><tr style="height:0pt"><td><p dir="ltr"><span
style="font-weight:700;">Year</span></p></td><td><p dir="ltr"><span style="font-weight:700;">Price</span></p></td></tr><tr><td
rowspan="2"><p dir="ltr"><span style="font-weight:400;">3 to 6</span></p></td><td><p><span>£2.60</span></p></td></tr><tr><td><br></td></tr></tbody></table></div><p><span><span
style="border:none;display:inline-block;"><img src="https://lh7.googleusercontent.com/x" width="10" height="10" /></span></span></p></b><br
class="Apple-interchange-newline">`;

export const chrome = `<meta charset='utf-8'><div id="content" style="color: rgb(11, 12, 12); font-family: arial; font-size: 16px;"><h2
class="heading" style="box-sizing: border-box;">Opening <em>hours</em></h2><div><p style="margin: 0">We open at 9am.<span> </span><a
href="https://www.example.org/contact" class="link">Contact us</a></p>Loose words in a box<div>and below</div></div><nav><ol><li><a
href="javascript:void(0)">One</a><ol><li>One a</li></ol></li><li>Two<p>second line</p></li></ol></nav><button>Share</button><svg
viewBox="0 0 1 1"><path d="M0 0"></path></svg><iframe src="https://www.example.org/map"></iframe><script>alert(1)</script><style>p{}</style><img
src=x onerror="alert(1)"><p onclick="alert(2)">Do not &lt;b&gt; click</p><table><thead><tr><th scope="col">Day</th><th>Time</th></tr></thead><tbody><tr><th
scope="row">Monday</th><td><ul><li>9am</li><li>5pm</li></ul></td></tr></tbody></table></div>`;

export const libreOffice = `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><meta
name="generator" content="LibreOffice 24.8 (Linux)"/><style type="text/css">p { line-height: 115% }</style></head><body lang="en-GB" dir="ltr"><h1
class="western"><font face="Liberation Sans">Planning</font></h1><h4 class="western">Before you build</h4><p style="line-height: 100%"><font
color="#000000"><font face="Times New Roman, serif"><font size="3">Ask <b>first</b><a class="sdfootnoteanc" name="sdfootnote1anc"
href="#sdfootnote1sym"><sup>1</sup></a>.</font></font></font></p><p><br/></p><ol><li><p>Draw</p></li><li><p>Send</p><ul><li><p>by
post</p></li></ul></li></ol><table width="100%" cellpadding="4"><col width="128*"/><thead><tr><th><p>Kind</p></th></tr></thead><tbody><tr><td><p>Shed</p></td></tr></tbody></table><div
id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a> See the law.</p></div></body></html>`;
